import type { Context, MedusaContainer } from "@medusajs/framework/types"
import type { BuyerContext } from "../buyer/buyer-context"
import type { CheckoutSnapshot } from "../rules/checkout-rule"
import type { Violation } from "../rules/violation"
import type { Actor, Channel } from "./actor"

/** One passage through the door: the id under which every effect is written. */
export type DoorRun = {
  id: string
  cart_id: string
  actor: Actor
  channel: Channel
  buyer: BuyerContext | null
}

/** What `prepare` works with. */
export type PrepareContext = {
  run: DoorRun
  snapshot: CheckoutSnapshot
  container: MedusaContainer
  /** The workflow's context: give it to `runNested`, so that core's cart workflows see the lock that the door holds. */
  context: Context & { idempotencyKey?: string }
}

/** What `finish` works with. */
export type FinishContext = {
  run: { id: string; cart_id: string }
  /** The order with this run's id, or null when there is none: confirm or cancel. */
  order_id: string | null
  container: MedusaContainer
}

/**
 * A plugin's part in every order, in the manner of try – place – finish.
 */
export type DoorContributor = {
  /** Unique name, `<plugin>.<effect>`: e.g. `credit.hold`. */
  name: string
  /** Contributors prepare in this order, and finish in it too; ties by name. Default 100. */
  order?: number
  /**
   * Holds, plans or refuses. One effect, written under `run.id`. Never changes
   * the cart's total. Throws `checkoutRefused(violations)` to refuse. Returns
   * violations of severity `hold` for an order that is to be placed, but kept
   * from the warehouse until somebody releases it; with one of severity
   * `block` or `approval` among them it is refused.
   */
  prepare?: (context: PrepareContext) => Promise<Violation[] | void>
  /**
   * Confirms (there is an order) or cancels (there is none) what `prepare` did.
   * Idempotent, cannot refuse; runs again after a crash, also when `prepare`
   * never ran or was cut off in the middle.
   */
  finish?: (context: FinishContext) => Promise<void>
}
