import type { FreightKind } from "../../domain/freight/freight-terms"

/** What a contract says about freight; amounts without tax, in the contract's currency. */
export type AdminFreightTerms = {
  kind: FreightKind
  /** Sum of goods from which freight is free; null but with `free_above`. */
  free_above: number | null
  /** Fixed freight; null: what the shop charges, or nothing. */
  amount: number | null
  /** Shipping options that may be chosen; empty, with no types either: all. */
  shipping_option_ids: string[]
  /** Types of shipping options that may be chosen. */
  shipping_option_type_ids: string[]
}

export type AdminFreightTermsResponse = {
  /** Null: the contract says nothing of it. */
  freight_terms: AdminFreightTerms | null
}
