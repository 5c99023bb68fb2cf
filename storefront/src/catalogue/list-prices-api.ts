import { store } from "../app/store-client"
import { ownPrice } from "./price"

/** What variants cost without a contract, by variant id. */
export type ListPrices = ReadonlyMap<string, number>

const LIST_FIELDS = "id,variants.id,*variants.calculated_price"

/**
 * The prices of products as a visitor sees them: without log-in and company.
 * The buyer's own answer does not say what a contract price replaces.
 */
export const fetchListPrices = async (
  product_ids: string[],
  region_id: string
): Promise<ListPrices> => {
  const { products } = await store().store.product.list(
    {
      id: product_ids,
      region_id,
      limit: product_ids.length,
      fields: LIST_FIELDS,
    },
    { Authorization: null, "x-company-id": null }
  )
  const variants = products.flatMap((product) => product.variants ?? [])
  return new Map(
    variants.flatMap((variant): [string, number][] => {
      const price = ownPrice(variant.calculated_price)
      return price ? [[variant.id, price.amount]] : []
    })
  )
}
