import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

/** An amount as a decimal text, `"1234.5"`: what JSON, JavaScript and PostgreSQL all read alike, without a float. */
export type Decimal = string

/** Digits that an amount may have, before and after the point. */
const MOST_DIGITS = 30

/**
 * An amount as a decimal text.
 *
 * @param what - What it is, for the error's sentence.
 * @throws MedusaError INVALID_DATA for what is no number, or one of more than 30 digits.
 */
export const toDecimal = (value: BigNumberInput, what = "amount"): Decimal => {
  const number = MathBN.convert(value)
  if (!number.isFinite() || number.precision(true) > MOST_DIGITS) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The ${what} ${String(value)} is no number of at most ${MOST_DIGITS} digits`
    )
  }
  return number.toFixed()
}

/**
 * An amount to book.
 *
 * @throws MedusaError INVALID_DATA unless it is more than 0.
 */
export const toBooked = (value: BigNumberInput): Decimal => {
  const amount = toDecimal(value)
  if (!MathBN.gt(amount, 0)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The amount to book must be more than 0, not ${amount}`
    )
  }
  return amount
}

/**
 * What a limit is raised by.
 *
 * @throws MedusaError INVALID_DATA unless it is more than 0.
 */
export const toRaise = (value: BigNumberInput): Decimal => {
  const amount = toDecimal(value, "raise")
  if (!MathBN.gt(amount, 0)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `A limit is raised by more than 0, not by ${amount}`
    )
  }
  return amount
}

/**
 * A limit: null is none, 0 is nothing allowed.
 *
 * @throws MedusaError INVALID_DATA for less than 0.
 */
export const toLimit = (value: BigNumberInput | null): Decimal | null => {
  if (value === null) {
    return null
  }
  const limit = toDecimal(value, "limit")
  if (MathBN.lt(limit, 0)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `A limit is 0 or more, or null for none, not ${limit}`
    )
  }
  return limit
}
