import type { BuyerContext } from "@medusa-b2b/kit/buyer"

/** The buyer's company and those above it, nearest first; none for a visitor, or a member who has been removed. */
export const lineageOf = (buyer: BuyerContext | null | undefined): string[] =>
  buyer?.company && buyer.grants.length
    ? [buyer.company.id, ...buyer.company.ancestor_ids]
    : []
