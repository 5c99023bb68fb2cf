import { store } from "../app/store-client"

/** How much of an article may be ordered at a time, in base units; null: as much as one likes. */
export type Quantities = {
  variant_id: string
  minimum: number | null
  maximum: number | null
  /** Only so many, or twice, three times as many. */
  multiple: number | null
  /** What an order of it begins with. */
  smallest: number | null
}

/** What is agreed on the quantities of a product's variants. */
export const fetchQuantities = async (
  product_id: string
): Promise<Quantities[]> =>
  (
    await store().client.fetch<{ quantities: Quantities[] }>(
      `/store/products/${product_id}/quantities`
    )
  ).quantities
