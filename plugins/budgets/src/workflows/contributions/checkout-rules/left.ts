import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { BUDGET_RULE, exceeded } from "../../../domain/exceeded"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import { type ConcernedPlace, spendingOf } from "../../budget/load-concerned"
import { loadLeft } from "../../budget/load-left"

/** What is left of each budget and limit that the cart counts in. */
type Facts = { place: ConcernedPlace; left: string }[]

/** The order is no more than what is left of each budget and personal limit that it counts in. */
export const budgetRule: CheckoutRule<Facts> = {
  name: BUDGET_RULE,
  order: 70,
  cartFields: ["total", "tax_total"],
  loadFacts: loadLeft,
  evaluate: (snapshot, facts) => {
    const amount = spendingOf(snapshot)
    return facts.flatMap(({ place, left }) =>
      MathBN.gt(amount, 0) && MathBN.gt(amount, left)
        ? [exceeded(place, amount, left, place.may_exceed)]
        : []
    )
  },
  messages: { en, sv },
}

defineCheckoutRule(budgetRule)
