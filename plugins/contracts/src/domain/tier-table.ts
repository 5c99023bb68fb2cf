import { firstOf, type QuantityRange } from "./quantity-range"

/** What core's pricing engine answers for one quantity of one article. */
export type PriceAt = {
  quantity: number
  price_id: string
  price_list_id: string
  amount: number
}

/** One row of the buyer's price table. */
export type Tier = {
  min_quantity: number
  /** Null: this price holds for all larger quantities. */
  max_quantity: number | null
  amount: number
  price_list_id: string
  price_id: string
}

/** Quantities at which a price may change: where a range begins, and right after it ends. */
export const breakpoints = (ranges: QuantityRange[]): number[] => {
  const quantities = new Set<number>()
  for (const range of ranges) {
    quantities.add(firstOf(range))
    if (range.max_quantity !== null) {
      quantities.add(range.max_quantity + 1)
    }
  }
  return [...quantities].sort((a, b) => a - b)
}

/**
 * Rows out of the answers at all breakpoints, in ascending order. Null is a
 * quantity at which no contract has a price: a gap in the table.
 */
export const tierTable = (
  quantities: number[],
  answers: (PriceAt | null)[]
): Tier[] => {
  const tiers: Tier[] = []
  quantities.forEach((quantity, index) => {
    const answer = answers[index]
    const last = tiers[tiers.length - 1]
    const goesOn = last && last.max_quantity === null
    if (goesOn && answer?.price_id === last.price_id) {
      return
    }
    if (goesOn) {
      last.max_quantity = quantity - 1
    }
    if (answer) {
      const { price_id, price_list_id, amount } = answer
      tiers.push({
        min_quantity: quantity,
        max_quantity: null,
        amount,
        price_list_id,
        price_id,
      })
    }
  })
  return tiers
}
