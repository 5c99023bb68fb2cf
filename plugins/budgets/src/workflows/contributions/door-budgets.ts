import { contributeToDoor } from "@medusa-b2b/kit/door"
import { checkoutRefused } from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { exceeded } from "../../domain/exceeded"
import { loadConcerned, spendingOf } from "../budget/load-concerned"
import { hasChanged } from "../budget/has-changed"
import { holdPlaces } from "../budget/hold-places"
import { followOrderBudgets } from "../budget/follow-order-budgets"
import { BOOKED_FOR, orderKeyOf } from "../budget/order-bookings"
import { ledgerIn } from "../budget/ledger-in"
import { HELD_FOR } from "../budget/held-for"

/**
 * Holds an order's amount on all budgets and personal limits that it counts
 * in, or on none, and charges it when there is an order.
 */
contributeToDoor({
  name: "budgets.hold",
  prepare: async ({ run, snapshot, container }) => {
    const amount = spendingOf(snapshot)
    if (MathBN.lte(amount, 0)) {
      return
    }
    const attempt = async () =>
      holdPlaces(
        await loadConcerned(snapshot, container),
        { run_id: run.id, amount, moment: snapshot.now, actor: run.actor },
        container
      )
    const isGone = (refused: Awaited<ReturnType<typeof attempt>>) =>
      refused.some(({ refusal }) => refusal.rule === "closed")
    let refused = await attempt()
    if (isGone(refused)) {
      // One has just been deleted: the order does not count there any more.
      refused = await attempt()
    }
    if (refused.length) {
      throw checkoutRefused(
        refused.map(({ place, refusal }) =>
          exceeded(place, amount, refusal.free ?? "0", place.may_exceed)
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
