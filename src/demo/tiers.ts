/** One tier as contracts store it: from, up to, price. */
export type TierRange = {
  min_quantity: number
  max_quantity: number | null
  amount: number
}

/**
 * `{ "1": 54, "50": 49 }` (from this quantity: this price) as ranges that do
 * not overlap; the last one is open.
 */
export const toRanges = (tiers: Record<string, number>): TierRange[] => {
  const starts = Object.keys(tiers)
    .map(Number)
    .sort((a, b) => a - b)
  return starts.map((min_quantity, index) => ({
    min_quantity,
    max_quantity: index + 1 < starts.length ? starts[index + 1] - 1 : null,
    amount: tiers[min_quantity],
  }))
}
