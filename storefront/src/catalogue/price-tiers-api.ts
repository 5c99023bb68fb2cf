import { store } from "../app/store-client"

/** One step of a quantity scale; `max_quantity` null is "and more". */
export type PriceTier = {
  min_quantity: number | null
  max_quantity: number | null
  amount: number
}

/** The buyer's own prices of a variant, and the contract that they come from. */
export type VariantTiers = {
  variant_id: string
  currency_code: string
  tiers: PriceTier[]
  contract: { id: string; number: string } | null
}

/** Quantity scales of a product's variants; empty for visitors. */
export const fetchPriceTiers = async (
  product_id: string,
  region_id: string
): Promise<VariantTiers[]> => {
  const { price_tiers } = await store().client.fetch<{
    price_tiers: VariantTiers[]
  }>(`/store/products/${product_id}/price-tiers`, { query: { region_id } })
  return price_tiers
}
