import type { Violation } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import type { OverLimitChoice } from "./over-limit-choice"

/** Name of the checkout rule that these come from. */
export const LIMIT_RULE = "credit.limit"

/** Code of an order that waits until it is paid. */
export const PREPAID = "credit.prepaid"

/** Permission of a buyer who may order beyond the limit where that asks for approval. */
export const MAY_EXCEED = "credit.exceed"

/** One credit that an order is held on. */
export type CreditPlace = {
  /** Lower-case ISO 4217 code of the credit. */
  currency_code: string
  /** What is held there, in the credit's currency; null: no rate is stated. */
  amount: string | null
  /** What is left there; null without a limit. */
  free: string | null
  over_limit: OverLimitChoice
  /** 0 for the nearest credit, then upwards. */
  distance: number
}

const SEVERITY = {
  refuse: "block",
  approval: "approval",
  hold: "hold",
  allow: "warn",
} as const

const violation = (
  code: string,
  severity: Violation["severity"],
  params: Violation["params"],
  resolve: Violation["resolve"]
): Violation => ({
  code,
  rule: LIMIT_RULE,
  severity,
  params,
  path: null,
  resolve,
})

const OTHER_PAYMENT = [{ action: "choose_other_payment", permission: null }]

const block = (code: string, params: Violation["params"] = {}): Violation =>
  violation(code, "block", params, OTHER_PAYMENT)

/**
 * What becomes of an order beyond a credit, for somebody who may approve it in
 * the own company or not: that right does not reach up to a group's credit.
 */
export const choiceFor = (
  { over_limit, distance }: Pick<CreditPlace, "over_limit" | "distance">,
  may_exceed: boolean
): OverLimitChoice =>
  over_limit === "approval" && may_exceed && !distance ? "allow" : over_limit

/** That an order is larger than what is left. Of a roof no figure is told: it is the group's. */
export const overLimit = (
  {
    free,
    currency_code,
    over_limit,
    distance,
  }: Pick<CreditPlace, "free" | "currency_code" | "over_limit" | "distance">,
  may_exceed: boolean
): Violation => {
  const severity = SEVERITY[choiceFor({ over_limit, distance }, may_exceed)]
  const resolve =
    severity === "approval"
      ? [
          { action: "request_approval", permission: MAY_EXCEED },
          ...OTHER_PAYMENT,
        ]
      : OTHER_PAYMENT
  return distance
    ? violation("credit.over_group_limit", severity, {}, resolve)
    : violation(
        "credit.over_limit",
        severity,
        {
          free: MathBN.max(free ?? 0, 0).toFixed(),
          currency: currency_code.toUpperCase(),
        },
        resolve
      )
}

/** That a prepaid order waits for its payment. */
export const waitsForPayment = (): Violation =>
  violation(PREPAID, "hold", {}, [])

/** That the company has no credit any more. */
export const noCredit = (): Violation => block("credit.no_line")

/** Why an order cannot be held at all, whatever is left. */
export const cannotBeHeld = (
  currency: string,
  places: CreditPlace[]
): Violation[] => {
  if (!places.length) {
    return [noCredit()]
  }
  return places
    .filter(({ amount }) => amount === null)
    .slice(0, 1)
    .map(({ currency_code }) =>
      block("credit.no_rate", {
        currency: currency.toUpperCase(),
        credit_currency: currency_code.toUpperCase(),
      })
    )
}

/**
 * What there is to say about an order on account.
 *
 * @param currency - Of the order.
 * @param places - The nearest credit and those above it; none: no credit.
 */
export const limitViolations = (
  currency: string,
  places: CreditPlace[],
  may_exceed: boolean
): Violation[] => {
  const never = cannotBeHeld(currency, places)
  return never.length
    ? never
    : places
        .filter(
          ({ amount, free }) =>
            amount !== null && free !== null && MathBN.gt(amount, free)
        )
        .map((place) => overLimit(place, may_exceed))
}
