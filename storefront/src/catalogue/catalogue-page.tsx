import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { FoundByNumber } from "../articles/found-by-number"
import { useFoundByNumber } from "../articles/use-found-by-number"
import { useSession } from "../session/session-context"
import { EmptyState } from "../ui/empty-state"
import { Page } from "../ui/page"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { CatalogueFilter } from "./catalogue-filter"
import { CategoryNav } from "./category-nav"
import { CategoryPath } from "./category-path"
import { idsWithin } from "./category-tree"
import { fetchProducts } from "./product-api"
import { ProductRow } from "./product-row"
import { readView, writeView, type CatalogueView } from "./search-params"
import { useCategories } from "./use-categories"
import { useListPrices } from "./use-list-prices"
import { useTaxCountry } from "../tax/use-tax-country"
import { useRegion } from "./use-region"
import { VisitorHint } from "./visitor-hint"

const LIMIT = 20

/** All articles, found by words or category, at the reader's own prices. */
export const CataloguePage = () => {
  const { t } = useTranslation()
  const { status } = useSession()
  const region = useRegion()
  const country_code = useTaxCountry(region)
  const [params, setParams] = useSearchParams()
  const view = readView(params)
  const show = (next: Partial<CatalogueView>) =>
    setParams(writeView({ ...view, page: 1, ...next }))

  const tree = useCategories()
  const categories = tree.data ?? []

  const offset = (view.page - 1) * LIMIT
  const query = useQuery({
    queryKey: ["products", region?.id, country_code, view],
    queryFn: () =>
      fetchProducts(
        { region_id: region?.id as string, country_code },
        {
          q: view.q,
          category_id: view.category_id
            ? idsWithin(categories, view.category_id)
            : undefined,
          limit: LIMIT,
          offset,
        }
      ),
    enabled:
      Boolean(region && country_code) && (!view.category_id || tree.isFetched),
    placeholderData: keepPreviousData,
  })
  const byNumber = useFoundByNumber(view.q)
  const listPrices = useListPrices(query.data?.products, region?.id)

  return (
    <Page title={t("catalogue.title")}>
      {status === "visitor" && <VisitorHint />}
      <div className="flex gap-8">
        <div className="hidden w-56 shrink-0 lg:block">
          <CategoryNav categories={categories} view={view} />
        </div>
        <div className="flex min-w-0 flex-1 flex-col gap-4">
          <CatalogueFilter
            categories={categories}
            view={view}
            onChange={show}
          />
          <CategoryPath
            categories={categories}
            category_id={view.category_id}
            here
          />
          <FoundByNumber articles={byNumber} />
          <QueryView query={query} lines={8}>
            {({ products, count }) =>
              products.length === 0 ? (
                byNumber.length === 0 && (
                  <EmptyState
                    title={t("catalogue.empty")}
                    hint={t("catalogue.emptyHint")}
                  >
                    <Button
                      size="small"
                      variant="secondary"
                      onClick={() => show({ q: "", category_id: "" })}
                    >
                      {t("catalogue.showAll")}
                    </Button>
                  </EmptyState>
                )
              ) : (
                <div className="flex flex-col gap-4">
                  <p className="sr-only" role="status">
                    {t("catalogue.found", { count })}
                  </p>
                  <ul className="shadow-elevation-card-rest bg-ui-bg-base divide-ui-border-base divide-y rounded-lg">
                    {products.map((product) => (
                      <ProductRow
                        key={product.id}
                        product={product}
                        listPrices={listPrices}
                      />
                    ))}
                  </ul>
                  <Paging
                    count={count}
                    offset={offset}
                    limit={LIMIT}
                    onOffset={(next) => {
                      show({ page: next / LIMIT + 1 })
                      window.scrollTo({ top: 0 })
                    }}
                  />
                </div>
              )
            }
          </QueryView>
        </div>
      </div>
    </Page>
  )
}
