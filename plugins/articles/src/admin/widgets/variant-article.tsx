import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { ArticleRows } from "../components/article-rows"
import { useArticle } from "../hooks/articles"

/** On the variant page: how it is sold, and what the trade calls it. */
const VariantArticleWidget = ({ data: variant }: { data: { id: string } }) => {
  const { data: article } = useArticle(variant.id)
  return article ? <ArticleRows articles={[article]} /> : null
}

export const config = defineWidgetConfig({
  zone: "product_variant.details.after",
  id: "articles:variant-article",
})

export default VariantArticleWidget
