import { contributeToDoor } from "@medusa-b2b/kit/door"
import { checkoutRefused } from "@medusa-b2b/kit/rules"
import { cannotBeHeld, waitsForPayment } from "../../domain/limit-violations"
import { creditOfCart } from "../company-credit/credit-of-cart"
import { creditsIn } from "../company-credit/credits-in"
import { ledgerIn } from "../company-credit/ledger-in"
import { HELD_FOR } from "../on-account-order/held-for"
import { holdPlaces } from "../on-account-order/hold-places"
import { noteOrder } from "../on-account-order/new-order"

/** Holds an order on account on the nearest credit and on those above it: on all or on none. */
contributeToDoor({
  name: "credit.hold",
  prepare: async ({ run, snapshot, container }) => {
    const credit = await creditOfCart(snapshot, container)
    if (!credit) {
      return []
    }
    const { currency_code } = snapshot.cart
    const { company_id, places, terms, amount, may_exceed } = credit
    const isPrepaid = terms?.payment.kind === "prepaid"
    const never = isPrepaid ? [] : cannotBeHeld(currency_code, places)
    if (never.length || !company_id || !terms) {
      throw checkoutRefused(
        never.length ? never : cannotBeHeld(currency_code, [])
      )
    }
    const order = await noteOrder(
      {
        run_id: run.id,
        order_id: null,
        company_id,
        amount,
        currency_code,
        terms,
        places,
        now: snapshot.now,
      },
      container
    )
    if (isPrepaid) {
      return [waitsForPayment()]
    }
    return holdPlaces(
      places,
      may_exceed,
      {
        key: `credit.hold:${order.id}`,
        reference: { type: HELD_FOR, id: order.id },
        actor: run.actor,
      },
      container
    )
  },
  finish: async ({ run, order_id, container }) => {
    const credits = creditsIn(container)
    const [order] = await credits.listOnAccountOrders({ run_id: run.id })
    if (!order) {
      return
    }
    if (order_id) {
      await credits.updateOnAccountOrders({ id: order.id, order_id })
      return
    }
    const ledger = ledgerIn(container)
    const holds = await ledger.holdsFor(HELD_FOR, [order.id])
    if (holds.length) {
      await ledger.release({
        key: `credit.cancelled:${order.id}`,
        releases: holds.map(({ id }) => ({ hold_id: id })),
      })
    }
    await credits.deleteOnAccountOrders(order.id)
  },
})
