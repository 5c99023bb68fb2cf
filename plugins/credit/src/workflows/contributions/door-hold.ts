import { contributeToDoor } from "@medusa-b2b/kit/door"
import { checkoutRefused } from "@medusa-b2b/kit/rules"
import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import { limitViolations, overLimit } from "../../domain/limit-violations"
import { creditOfCart } from "../company-credit/credit-of-cart"

/** What the holds of a passage are found by; other plugins hold under the same run. */
const REFERENCE = "credit_door_run"

/** Holds an order on account on its credit line and on the roof over it: on both or on none. */
contributeToDoor({
  name: "credit.hold",
  prepare: async ({ run, snapshot, container }) => {
    const credit = await creditOfCart(snapshot, container)
    if (!credit) {
      return
    }
    const { amount, places } = credit
    const currency = snapshot.cart.currency_code
    // The limit itself is left to the hold: only it sees what others hold meanwhile.
    const unlimited = places.map((place) => ({ ...place, free: null }))
    const violations = limitViolations(amount, currency, unlimited)
    if (violations.length) {
      throw checkoutRefused(violations)
    }
    const result = await container.resolve<LedgerModuleService>("ledger").hold({
      key: `credit.hold:${run.id}`,
      reference: { type: REFERENCE, id: run.id },
      actor: run.actor,
      holds: places.map(({ account_id }) => ({ account_id, amount })),
    })
    if (!result.accepted) {
      throw checkoutRefused(
        result.refusals.map(({ free }) => overLimit(free, currency))
      )
    }
  },
  finish: async ({ run, order_id, container }) => {
    if (order_id) {
      return
    }
    const ledger = container.resolve<LedgerModuleService>("ledger")
    const holds = await ledger.holdsFor(REFERENCE, [run.id])
    if (holds.length) {
      await ledger.release({
        key: `credit.cancelled:${run.id}`,
        releases: holds.map(({ id }) => ({ hold_id: id })),
      })
    }
  },
})
