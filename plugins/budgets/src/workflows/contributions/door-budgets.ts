import { contributeToDoor } from "@medusa-b2b/kit/door"
import { checkoutRefused } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { exceeded } from "../../domain/exceeded"
import { loadConcerned, spendingOf } from "../budget/load-concerned"
import { chargeKeyOf } from "../budget/charge-key"
import { ledgerIn } from "../budget/ledger-in"
import { HELD_FOR } from "../budget/held-for"

/**
 * Holds an order's amount on all budgets that it counts in, or on none, and
 * charges it when there is an order.
 */
contributeToDoor({
  name: "budgets.hold",
  prepare: async ({ run, snapshot, container }) => {
    const amount = spendingOf(snapshot)
    const budgets = await loadConcerned(snapshot, container)
    if (!budgets.length || MathBN.lte(amount, 0)) {
      return
    }
    const result = await ledgerIn(container).hold({
      key: `budgets.hold:${run.id}`,
      reference: { type: HELD_FOR, id: run.id },
      actor: run.actor,
      reason: "budgets that only warn may be overspent",
      moment: snapshot.now,
      holds: budgets.map(({ account_id, over }) => ({
        account_id,
        amount,
        override: over === "warn",
      })),
    })
    if (!result.accepted) {
      throw checkoutRefused(
        result.refusals.flatMap(({ account_id, free }) =>
          budgets
            .filter((budget) => budget.account_id === account_id)
            .map((budget) => exceeded(budget, amount, free ?? "0"))
        )
      )
    }
  },
  finish: async ({ run, order_id, container }) => {
    const ledger = ledgerIn(container)
    const holds = await ledger.holdsFor(HELD_FOR, [run.id])
    if (!holds.length) {
      return
    }
    await (order_id
      ? ledger.charge({
          key: chargeKeyOf(run.id),
          reference: { type: "order", id: order_id },
          charges: holds.map(({ id, amount }) => ({ hold_id: id, amount })),
        })
      : ledger.release({
          key: `budgets.release:${run.id}`,
          releases: holds.map(({ id }) => ({ hold_id: id })),
        }))
  },
})
