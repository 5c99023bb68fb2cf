import type { Violation } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"

/** Name of the checkout rule that these come from. */
export const LIMIT_RULE = "credit.limit"

/** One account that an order on account is held on; `free` null without a limit. */
export type CreditPlace = { currency: string; free: string | null }

const block = (code: string, params: Violation["params"]): Violation => ({
  code,
  rule: LIMIT_RULE,
  severity: "block",
  params,
  path: null,
  resolve: [{ action: "choose_other_payment", permission: null }],
})

/** That so much is left, and no more. */
export const overLimit = (free: string | null, currency: string): Violation =>
  block("credit.over_limit", {
    free: MathBN.max(free ?? 0, 0).toFixed(),
    currency: currency.toUpperCase(),
  })

/**
 * Why an order on account cannot be placed.
 *
 * @param amount - The order's total, in major units of `currency`.
 * @param places - The company's own line and the roof over it; none: no credit.
 */
export const limitViolations = (
  amount: string,
  currency: string,
  places: CreditPlace[]
): Violation[] => {
  if (!places.length) {
    return [block("credit.no_line", {})]
  }
  const other = places.find((place) => place.currency !== currency)
  if (other) {
    return [
      block("credit.other_currency", {
        currency: currency.toUpperCase(),
        line_currency: other.currency.toUpperCase(),
      }),
    ]
  }
  const tight = places.find(
    ({ free }) => free !== null && MathBN.gt(amount, free)
  )
  return tight ? [overLimit(tight.free, currency)] : []
}
