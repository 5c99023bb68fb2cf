import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"
import type { FoundPrice } from "./found-price"

const digitsOf = (currencyCode: string): number =>
  new Intl.NumberFormat("en", {
    style: "currency",
    currency: currencyCode,
  }).resolvedOptions().maximumFractionDigits ?? 2

/**
 * What is left of a price when a percentage comes off, rounded half up to the
 * currency's decimals, or to the price's own where it has more of them: a
 * screw at 0.895 a piece must not become 10 % dearer by rounding.
 *
 * @param percent - 12.5 for 12.5 %.
 */
export const lessPercent = (
  amount: BigNumberInput,
  percent: BigNumberInput,
  currencyCode: string
): string => {
  const whole = MathBN.convert(amount)
  const digits = Math.max(digitsOf(currencyCode), whole.decimalPlaces() ?? 0)
  return MathBN.mult(whole, MathBN.sub(100, percent))
    .div(100)
    .decimalPlaces(digits, ROUND_HALF_UP)
    .toString()
}

/** bignumber.js's name for it. */
const ROUND_HALF_UP = 4

/**
 * The price that a percentage makes of the list price. It keeps the list
 * price's id, by which core tells whether tax is in it.
 *
 * @param priceListId - The contract's, so that it is known as the contract's price.
 */
export const percentagePrice = (
  listPrice: FoundPrice,
  percent: BigNumberInput,
  priceListId: string
): FoundPrice => {
  const amount = lessPercent(listPrice.amount, percent, listPrice.currency_code)
  return {
    ...listPrice,
    amount,
    raw_amount: new BigNumber(amount).raw,
    price_list_id: priceListId,
    price_list_type: "override",
  }
}
