import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { fetchArticlesOf } from "../articles/articles-api"
import { NotFoundPage } from "../app/not-found-page"
import { useSession } from "../session/session-context"
import { useStanding } from "../session/use-standing"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { CategoryPath } from "./category-path"
import { fetchProduct } from "./product-api"
import { fetchQuantities } from "./quantities-api"
import { fetchPriceTiers } from "./price-tiers-api"
import { inOrder } from "./variant-order"
import { ProductFacts } from "./product-facts"
import { ProductImage } from "./product-image"
import { useCategories } from "./use-categories"
import { useListPrices } from "./use-list-prices"
import { useTaxCountry } from "../tax/use-tax-country"
import { useRegion } from "./use-region"
import { VariantRow } from "./variant-row"
import { VisitorHint } from "./visitor-hint"

/** One article: what it is, its variants, and what each costs this buyer. */
export const ProductPage = () => {
  const { t } = useTranslation()
  const { handle = "" } = useParams()
  const { status } = useSession()
  const standing = useStanding()?.standing
  const region = useRegion()
  const country_code = useTaxCountry(region)
  const query = useQuery({
    queryKey: ["product", region?.id, country_code, handle],
    queryFn: () =>
      fetchProduct({ region_id: region?.id as string, country_code }, handle),
    enabled: Boolean(region && country_code),
  })
  const product = query.data
  const tiers = useQuery({
    queryKey: ["price-tiers", product?.id, region?.id],
    queryFn: () => fetchPriceTiers(product?.id as string, region?.id as string),
    enabled:
      Boolean(product) && status === "buying" && Boolean(standing?.see_prices),
  })
  const quantities = useQuery({
    queryKey: ["quantities", product?.id],
    queryFn: () => fetchQuantities(product?.id as string),
    enabled:
      Boolean(product) && status === "buying" && Boolean(standing?.see_prices),
  })
  const articles = useQuery({
    queryKey: ["articles", product?.id],
    queryFn: () => fetchArticlesOf(product?.id as string),
    enabled: Boolean(product),
  })
  const { data: categories = [] } = useCategories()
  const listPrices = useListPrices(product ? [product] : undefined, region?.id)

  if (product === null) {
    return <NotFoundPage />
  }
  if (!product) {
    return (
      <Page title={t("catalogue.title")}>
        <QueryView query={query} lines={8}>
          {() => null}
        </QueryView>
      </Page>
    )
  }
  return (
    <Page key={product.id} title={product.title}>
      {product.categories?.[0] && (
        <CategoryPath
          categories={categories}
          category_id={product.categories[0].id}
        />
      )}
      {status === "visitor" && <VisitorHint />}
      <div className="flex flex-col gap-6 sm:flex-row">
        {product.thumbnail && (
          <div className="sm:w-64 sm:shrink-0">
            <ProductImage url={product.thumbnail} large />
          </div>
        )}
        <div className="flex flex-col gap-2">
          {product.subtitle && <Text weight="plus">{product.subtitle}</Text>}
          {product.description && (
            <Text className="text-ui-fg-subtle whitespace-pre-line">
              {product.description}
            </Text>
          )}
          <ProductFacts product={product} />
        </div>
      </div>
      <Section title={t("catalogue.pricesAndVariants")}>
        <ul className="divide-ui-border-base divide-y">
          {inOrder(product.variants ?? []).map((variant) => (
            <VariantRow
              key={variant.id}
              product={product}
              variant={variant}
              list_amount={listPrices.get(variant.id)}
              article={articles.data?.find(
                ({ variant_id }) => variant_id === variant.id
              )}
              quantities={quantities.data?.find(
                ({ variant_id }) => variant_id === variant.id
              )}
              tiers={tiers.data?.find((t) => t.variant_id === variant.id)}
            />
          ))}
        </ul>
      </Section>
    </Page>
  )
}
