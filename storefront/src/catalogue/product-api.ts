import type { HttpTypes } from "@medusajs/types"
import { store } from "../app/store-client"

const LIST_FIELDS =
  "id,title,subtitle,handle,thumbnail,variants.id,variants.title,variants.sku,*variants.calculated_price"
const PAGE_FIELDS = "*variants.calculated_price,+metadata,*categories"

/** What the reader is looking for. */
export type ProductSearch = {
  q?: string
  /** In one of these categories. */
  category_id?: string[]
  limit: number
  offset: number
}

/** By whose prices and VAT: without a country no VAT is told. */
export type PricedIn = { region_id: string; country_code?: string }

/** A page of the catalogue, priced for the reader. */
export const fetchProducts = (
  place: PricedIn,
  search: ProductSearch
): Promise<HttpTypes.StoreProductListResponse> =>
  store().store.product.list({
    ...search,
    q: search.q || undefined,
    // Products that were made together have no order of their own: without
    // one, a page may show again what the page before has shown.
    order: "title",
    ...place,
    fields: LIST_FIELDS,
  })

/** One product by its handle, priced for the reader; null when there is none. */
export const fetchProduct = async (
  place: PricedIn,
  handle: string
): Promise<HttpTypes.StoreProduct | null> => {
  const { products } = await store().store.product.list({
    handle,
    ...place,
    limit: 1,
    fields: PAGE_FIELDS,
  })
  return products[0] ?? null
}
