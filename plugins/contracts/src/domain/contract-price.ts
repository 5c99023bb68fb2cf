import {
  firstOf,
  lastOf,
  rangeText,
  type QuantityRange,
} from "./quantity-range"

/** A net price of an article in a contract; several with ranges are tiers. */
export type ContractPrice = QuantityRange & {
  variant_id: string
  /** Major units of the contract's currency, without tax. */
  amount: number
}

/** Tiers that one article may have: bounds what a price table asks of the pricing engine. */
export const MAX_TIERS = 50

/** What is wrong with a set of prices, as a sentence that names the article. */
export type PriceProblem = { variant_id: string; message: string }

const rangeProblem = ({
  variant_id,
  amount,
  ...range
}: ContractPrice): PriceProblem | null => {
  const quantities = [range.min_quantity, range.max_quantity]
  if (!Number.isFinite(amount) || amount < 0) {
    return {
      variant_id,
      message: `The price of variant ${variant_id} must be 0 or more, not ${amount}`,
    }
  }
  if (
    quantities.some(
      (each) => each !== null && !(Number.isInteger(each) && each > 0)
    )
  ) {
    return {
      variant_id,
      message: `The quantities of a tier of variant ${variant_id} must be whole numbers from 1`,
    }
  }
  return firstOf(range) > lastOf(range)
    ? {
        variant_id,
        message: `The tier ${rangeText(range)} of variant ${variant_id} ends before it begins`,
      }
    : null
}

const overlapProblem = (
  before: ContractPrice,
  after: ContractPrice
): PriceProblem | null =>
  firstOf(after) <= lastOf(before)
    ? {
        variant_id: after.variant_id,
        message: `The tiers ${rangeText(before)} and ${rangeText(after)} of variant ${after.variant_id} overlap`,
      }
    : null

const tooManyTiers = (prices: ContractPrice[]): PriceProblem[] => {
  const count = new Map<string, number>()
  for (const { variant_id } of prices) {
    count.set(variant_id, (count.get(variant_id) ?? 0) + 1)
  }
  return [...count]
    .filter(([, tiers]) => tiers > MAX_TIERS)
    .map(([variant_id, tiers]) => ({
      variant_id,
      message: `Variant ${variant_id} would have ${tiers} tiers; ${MAX_TIERS} is the most`,
    }))
}

/**
 * Everything that is wrong with a contract's prices: amounts below zero,
 * quantities that are no whole numbers, tiers of one article that overlap,
 * too many tiers. Gaps are allowed; there the next contract, or the list price, holds.
 */
export const priceProblems = (prices: ContractPrice[]): PriceProblem[] => {
  const sorted = [...prices].sort(
    (a, b) =>
      a.variant_id.localeCompare(b.variant_id) || firstOf(a) - firstOf(b)
  )
  const perPrice = sorted.flatMap((price, index) => {
    const before = sorted[index - 1]
    const overlap =
      before?.variant_id === price.variant_id
        ? overlapProblem(before, price)
        : null
    return [rangeProblem(price), overlap].filter((each) => each !== null)
  })
  return [...perPrice, ...tooManyTiers(prices)]
}
