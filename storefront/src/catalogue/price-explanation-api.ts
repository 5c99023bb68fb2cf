import { store } from "../app/store-client"

/** A price that may hold for an article at a quantity, and what became of it. */
export type PriceCandidate = {
  kind: "promise" | "net" | "rate" | "campaign" | "list"
  outcome: string
  /** Of one piece, without VAT. */
  amount: number
  /** Null where the store does not tell it. */
  contract: { id: string; number: string } | null
  /** Of a percentage: what comes off, and because of what the article is. */
  rate: { percent: number; target_name: string | null } | null
  /** Of a promised price: what promised it. */
  promise: { reference_label: string | null } | null
}

/** Which price the buyer pays, and why. */
export type PriceExplanation = {
  currency_code: string
  candidates: PriceCandidate[]
}

/** Why an article costs the buyer what it costs at a quantity. */
export const fetchPriceExplanation = async (asked: {
  product_id: string
  variant_id: string
  quantity: number
  region_id: string
}): Promise<PriceExplanation> => {
  const { product_id, ...query } = asked
  const { price_explanation } = await store().client.fetch<{
    price_explanation: PriceExplanation
  }>(`/store/products/${product_id}/price-explanation`, { query })
  return price_explanation
}
