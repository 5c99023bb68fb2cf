import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** A unit price in major units of the cart's currency, and whether tax is in it. */
export type UnitPrice = {
  amount: BigNumberInput
  is_tax_inclusive: boolean
}

/** A line of a cart, as far as its price is concerned. */
export type PricedLine = {
  id: string
  title: string
  variant_sku?: string | null
  variant_id: string | null
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
  /** Set by staff or by an agreement of its own: it holds whatever the lists say. */
  is_custom_price: boolean
}

/** A line whose price holds no longer; without a price when the article has none any more. */
export type OutdatedPrice = { line: PricedLine; now: UnitPrice | null }

const holds = (line: PricedLine, now: UnitPrice | null | undefined): boolean =>
  Boolean(now) &&
  MathBN.eq(line.unit_price, now?.amount ?? 0) &&
  line.is_tax_inclusive === now?.is_tax_inclusive

/** Whether the lists decide a line's price: not what staff have set, nor what is no article. */
export const isListPriced = (
  line: Pick<PricedLine, "variant_id" | "is_custom_price">
): boolean => line.variant_id !== null && !line.is_custom_price

/**
 * The lines of a cart whose price is not the one that they would get now.
 *
 * @param prices - Today's prices by line id, each for the line's quantity.
 */
export const outdatedPrices = (
  lines: PricedLine[],
  prices: Map<string, UnitPrice>
): OutdatedPrice[] =>
  lines
    .filter((line) => isListPriced(line) && !holds(line, prices.get(line.id)))
    .map((line) => ({ line, now: prices.get(line.id) ?? null }))
