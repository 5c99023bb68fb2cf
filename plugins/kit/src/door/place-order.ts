import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { acquireLockStepId } from "@medusajs/medusa/core-flows"
import {
  checkoutRefused,
  type CheckoutRefusal,
  isCheckoutRefusal,
} from "../rules/refusal"
import {
  placeOrderWorkflowId,
  type PlaceOrderResult,
} from "../workflows/place-order/workflows/place-order"
import type { Actor, Channel } from "./actor"
import { whileAlive } from "./process-liveness"
import { releaseDeadLockOfCart } from "./release-dead-lock"
import { markSettled } from "./settle-run"

/** Which cart is to become an order, and who says so. */
export type PlaceOrderInput = {
  cart_id: string
  /** From the caller's own session, never from a request's body. */
  actor: Actor
  /** Default `shop`. */
  channel?: Channel
}

/** An error as it comes out of the workflow engine: a plain object. */
export type DoorError = {
  type?: string
  name?: string
  message: string
  code?: string
}

/** What became of the cart. */
export type PlaceOrderOutcome =
  | { type: "order"; order_id: string }
  | { type: "refused"; refusal: CheckoutRefusal }
  | { type: "error"; error: DoorError }

type EngineAnswer = {
  errors?: { action: string; error: DoorError }[]
  result?: PlaceOrderResult
}

/**
 * Tries to make an order of a cart and says what became of it. Use
 * {@link placeOrder} where anything but an order is an error.
 */
export const tryPlaceOrder = (
  container: MedusaContainer,
  { cart_id, actor, channel = "shop" }: PlaceOrderInput
): Promise<PlaceOrderOutcome> => {
  const lock_owner = randomUUID()
  return whileAlive(container, lock_owner, async () => {
    await releaseDeadLockOfCart(cart_id, container)
    const { errors, result }: EngineAnswer = await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(placeOrderWorkflowId, {
        input: { cart_id, actor, channel, lock_owner },
        // By it core's hooks know whose passage they run in.
        transactionId: lock_owner,
        throwOnError: false,
      })

    const failure = errors?.[0]
    if (failure?.action === acquireLockStepId) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Cart ${cart_id} is being placed by another request`
      )
    }
    if (failure) {
      return isCheckoutRefusal(failure.error)
        ? { type: "refused", refusal: failure.error }
        : { type: "error", error: failure.error }
    }

    const { order_id, run_id } = result as PlaceOrderResult
    if (run_id) {
      await markSettled(run_id, container)
    }
    return { type: "order", order_id }
  })
}

/**
 * Makes an order of a cart: the one door that every order goes through.
 *
 * @returns the id of the cart's order; the same one however often it is asked.
 * @throws MedusaError CONFLICT with `violations` when it is refused, else what
 * core says: NOT_FOUND, INVALID_DATA, PAYMENT_AUTHORIZATION_ERROR and so on.
 */
export const placeOrder = async (
  container: MedusaContainer,
  input: PlaceOrderInput
): Promise<{ order_id: string }> => {
  const outcome = await tryPlaceOrder(container, input)
  if (outcome.type === "order") {
    return { order_id: outcome.order_id }
  }
  if (outcome.type === "refused") {
    throw checkoutRefused(outcome.refusal.violations)
  }
  const { type, message, code } = outcome.error
  throw new MedusaError(
    type ?? MedusaError.Types.UNEXPECTED_STATE,
    message,
    code
  )
}
