import { contributeToDoor } from "@medusa-b2b/kit/door"
import { checkoutRefused } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { exceeded } from "../../domain/exceeded"
import { loadConcerned, spendingOf } from "../budget/load-concerned"
import { hasChanged } from "../budget/has-changed"
import { followOrderBudgets } from "../budget/follow-order-budgets"
import { BOOKED_FOR, orderKeyOf } from "../budget/order-bookings"
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
    if (!order_id) {
      await ledger.release({
        key: `budgets.release:${run.id}`,
        releases: holds.map(({ id }) => ({ hold_id: id })),
      })
      return
    }
    await ledger.charge({
      key: orderKeyOf(order_id, 1),
      reference: { type: BOOKED_FOR, id: order_id },
      charges: holds.map(({ id, amount }) => ({ hold_id: id, amount })),
    })
    // After a crash it may be cancelled or edited by the time it is charged.
    if (await hasChanged(order_id, container)) {
      await followOrderBudgets(order_id, container)
    }
  },
})
