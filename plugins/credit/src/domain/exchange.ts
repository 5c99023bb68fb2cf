import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

const HALF_UP = 4

/** Decimals that amounts of a currency have: 2 of most, 0 of yen. */
export const digitsOf = (currency_code: string): number =>
  new Intl.NumberFormat("en", {
    style: "currency",
    currency: currency_code,
  }).resolvedOptions().maximumFractionDigits ?? 2

/**
 * An amount in another currency, rounded to what that currency has.
 *
 * @param rate - Units of `currency_code` for one of the amount's own; with 1 nothing is rounded.
 */
export const exchanged = (
  amount: BigNumberInput,
  rate: BigNumberInput,
  currency_code: string
): string =>
  MathBN.eq(rate, 1)
    ? MathBN.convert(amount).toFixed()
    : MathBN.mult(amount, rate)
        .decimalPlaces(digitsOf(currency_code), HALF_UP)
        .toFixed()
