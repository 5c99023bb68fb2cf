import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import type { StandingDTO } from "@medusa-b2b/ledger/types"
import { MathBN } from "@medusajs/framework/utils"
import { BUDGET_RULE, exceeded } from "../../../domain/exceeded"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import {
  type ConcernedBudget,
  loadConcerned,
  spendingOf,
} from "../../budget/load-concerned"
import { ledgerIn } from "../../budget/ledger-in"

/** Where each budget that the cart counts in stands. */
type Facts = { budget: ConcernedBudget; standing: StandingDTO }[]

/** The order is no more than what is left of each budget that it counts in. */
export const budgetRule: CheckoutRule<Facts> = {
  name: BUDGET_RULE,
  order: 70,
  cartFields: ["total", "tax_total"],
  loadFacts: async (snapshot, container) => {
    const budgets = await loadConcerned(snapshot, container)
    if (!budgets.length) {
      return []
    }
    const standings = await ledgerIn(container).standings(
      budgets.map(({ account_id }) => account_id),
      snapshot.now
    )
    return budgets.map((budget, at) => ({ budget, standing: standings[at] }))
  },
  evaluate: (snapshot, facts) => {
    const amount = spendingOf(snapshot)
    return facts.flatMap(({ budget, standing: { free } }) =>
      free !== null && MathBN.gt(amount, free)
        ? [exceeded(budget, amount, free)]
        : []
    )
  },
  messages: { en, sv },
}

defineCheckoutRule(budgetRule)
