import type { Violation } from "@medusa-b2b/kit/rules"
import type { OverBudget } from "./over-budget"

/** Name of the checkout rule. */
export const BUDGET_RULE = "budgets.left"

/** A budget that an order is more than. */
type Exceeded = {
  id: string
  title: string
  cost_centre: string | null
  currency_code: string
  over: OverBudget
}

/**
 * The violation of an order that is more than what is left of a budget.
 *
 * @param amount - What the order costs without VAT, decimal text in major units.
 * @param left - What is left, less than 0 when facts went past it.
 */
export const exceeded = (
  { id, title, cost_centre, currency_code, over }: Exceeded,
  amount: string,
  left: string
): Violation => ({
  code: `budgets.exceeded_${over}`,
  rule: BUDGET_RULE,
  severity: over,
  params: {
    budget_id: id,
    budget: title,
    cost_centre,
    amount,
    left,
    currency: currency_code.toUpperCase(),
  },
  path: null,
  resolve:
    over === "approval"
      ? [{ action: "request_approval", permission: "cart.manage" }]
      : [{ action: "raise_budget", permission: "budget.manage" }],
})
