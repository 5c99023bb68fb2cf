import type { HttpTypes } from "@medusajs/types"
import { fetchCheckoutStatus, type Violation } from "./checkout-status-api"
import { completeCart } from "./complete-cart"
import { choosePayment } from "./payment-api"

/** An order, or the violations that stand in its way. */
export type Placement =
  | { placed: true; order: HttpTypes.StoreOrder }
  | { placed: false; violations: Violation[] }

/**
 * Orders the cart: asks first, so that a cart that is not ready gets no
 * payment session, then prepares the payment that core wants and completes.
 *
 * @throws Error with the store's sentence when it failed for another reason.
 */
export const placeOrder = async (
  cart: HttpTypes.StoreCart,
  provider_id: string
): Promise<Placement> => {
  const status = await fetchCheckoutStatus(cart.id)
  if (!status.can_place) {
    return { placed: false, violations: status.violations }
  }
  await choosePayment(cart, provider_id)
  const answer = await completeCart(cart.id)
  switch (answer.type) {
    case "order":
      return { placed: true, order: answer.order }
    case "checkout_refused":
      return { placed: false, violations: answer.violations }
    default:
      throw new Error(answer.error.message)
  }
}
