import type { HttpTypes } from "@medusajs/types"
import { store } from "../app/store-client"

const LIST_FIELDS =
  "id,title,subtitle,handle,thumbnail,variants.id,variants.title,variants.sku,*variants.calculated_price"
const PAGE_FIELDS = "*variants.calculated_price,+categories.name"

/** What the reader is looking for. */
export type ProductSearch = {
  q?: string
  category_id?: string
  limit: number
  offset: number
}

/** A page of the catalogue, priced for the reader. */
export const fetchProducts = (
  region_id: string,
  search: ProductSearch
): Promise<HttpTypes.StoreProductListResponse> =>
  store().store.product.list({
    ...search,
    q: search.q || undefined,
    category_id: search.category_id || undefined,
    region_id,
    fields: LIST_FIELDS,
  })

/** One product by its handle, priced for the reader; null when there is none. */
export const fetchProduct = async (
  region_id: string,
  handle: string
): Promise<HttpTypes.StoreProduct | null> => {
  const { products } = await store().store.product.list({
    handle,
    region_id,
    limit: 1,
    fields: PAGE_FIELDS,
  })
  return products[0] ?? null
}
