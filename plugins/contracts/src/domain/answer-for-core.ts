import type { PriceDecision } from "./decide-price"
import type { FoundPrice } from "./found-price"

/**
 * The rows out of which core's pricing module chooses what has been decided.
 * Core takes the first row of a list, of the kind "override" as it is and of the
 * kind "sale" unless the list price is cheaper; the first one that is no sale is
 * its original price.
 *
 * @param found - What core's query found for the article.
 */
export const answerForCore = (
  { winner, candidates }: PriceDecision,
  found: FoundPrice[]
): FoundPrice[] => {
  if (!winner) {
    return []
  }
  if (winner.kind !== "campaign" && winner.kind !== "list") {
    const listPrices = found.filter(
      ({ price_list_id }) => price_list_id === null
    )
    return [winner.price, ...listPrices]
  }
  const undercut = candidates.find(
    ({ kind, outcome }) =>
      outcome === "campaign_cheaper" && (kind === "net" || kind === "rate")
  )
  // Beside a list price that is cheaper still, core would take that one; but
  // the contract's price stands before the list price.
  return undercut ? [winner.price, undercut.price] : found
}
