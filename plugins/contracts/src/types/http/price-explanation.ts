import type { PriceOutcome } from "../../domain/decide-price"
import type { TargetType } from "../../domain/target"

/** A price that may hold for an article at a quantity, and what became of it. */
export type ExplainedCandidate = {
  /** Promised, a contract's net price or percentage, another price list's, the list price. */
  kind: "promise" | "net" | "rate" | "campaign" | "list"
  outcome: PriceOutcome
  /** Net price of one piece, in major units. */
  amount: number
  min_quantity: number | null
  max_quantity: number | null
  /** Of a net price or percentage; null where buyers are not told it. */
  contract: { id: string; number: string; distance: number } | null
  /** Of a percentage: what comes off, and because of what the article is. */
  rate: {
    percent: number
    target_type: TargetType
    target_id: string
    target_name: string | null
  } | null
  /** Of a campaign, for staff: the price list. */
  price_list: { id: string; title: string } | null
  /** Of a promised price: what promised it. */
  promise: { reference_type: string; reference_label: string | null } | null
}

/** Which price a company pays for an article at a quantity and a moment, and why. */
export type PriceExplanation = {
  variant_id: string
  quantity: number
  currency_code: string
  /** What the pricing engine charges for one piece; null: the article has no price. */
  amount: number | null
  /** The exclusive contract because of which there is none; else null. */
  shut_out_by: { id: string; number: string } | null
  candidates: ExplainedCandidate[]
}

export type StorePriceExplanationResponse = {
  price_explanation: PriceExplanation
}
export type AdminPriceExplanationResponse = {
  price_explanation: PriceExplanation
}
