import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { ArticleRows } from "../components/article-rows"
import { useArticles } from "../hooks/articles"

const SHOWN = 50

/** On the product page: how its variants are sold, and what the trade calls them. */
const ProductArticlesWidget = ({ data: product }: { data: { id: string } }) => {
  const { data } = useArticles({ product_id: product.id, limit: SHOWN })
  return data ? <ArticleRows articles={data.articles} /> : null
}

export const config = defineWidgetConfig({
  zone: "product.details.after",
  id: "articles:product-articles",
})

export default ProductArticlesWidget
