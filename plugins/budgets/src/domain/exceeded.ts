import type { Violation } from "@medusa-b2b/kit/rules"
import { MAY_EXCEED } from "./may-exceed"
import type { OverBudget } from "./over-budget"
import type { PersonalWindow } from "./windows"

/** Name of the checkout rule. */
export const BUDGET_RULE = "budgets.left"

/** What an order is more than. */
export type Exceeded = {
  id: string
  currency_code: string
  /** Amount of the whole period, or of one order, decimal text. */
  amount: string
  over: OverBudget
} & (
  | { kind: "budget"; title: string; cost_centre: string | null }
  | { kind: "personal_limit"; window: PersonalWindow }
)

const paramsOf = (place: Exceeded): Violation["params"] =>
  place.kind === "budget"
    ? {
        budget_id: place.id,
        budget: place.title,
        cost_centre: place.cost_centre,
      }
    : {
        personal_limit_id: place.id,
        window: place.window,
        limit: place.amount,
      }

/**
 * The violation of an order that is more than what is left of a budget or of a
 * personal limit.
 *
 * @param amount - What the order costs without VAT, decimal text in major units.
 * @param left - What is left, less than 0 when facts went past it.
 * @param may_exceed - Whether who places it holds the right to approve it: then they are told only.
 */
export const exceeded = (
  place: Exceeded,
  amount: string,
  left: string,
  may_exceed: boolean
): Violation => {
  const severity = choiceFor(place.over, may_exceed)
  const what = place.kind === "budget" ? "exceeded" : `personal_${place.window}`
  return {
    code: `budgets.${what}_${severity}`,
    rule: BUDGET_RULE,
    severity,
    params: {
      ...paramsOf(place),
      amount,
      left,
      currency: place.currency_code.toUpperCase(),
    },
    path: null,
    resolve:
      severity === "approval"
        ? [{ action: "request_approval", permission: MAY_EXCEED }]
        : [{ action: "raise_budget", permission: "budget.manage" }],
  }
}

/** What becomes of an order that is more than what is left, for somebody who may approve it or not. */
export const choiceFor = (over: OverBudget, may_exceed: boolean): OverBudget =>
  over === "approval" && may_exceed ? "warn" : over
