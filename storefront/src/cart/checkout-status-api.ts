import { store } from "../app/store-client"

/** One reason why a cart cannot, or should not, become an order as it stands. */
export type Violation = {
  code: string
  severity: "block" | "approval" | "hold" | "warn"
  /** The store's sentence in the reader's language. */
  message: string
  /** Where in the cart, e.g. `references.purchase_order_number`. */
  path: string | null
}

/** What the store would say if the cart were ordered now. */
export type CheckoutStatus = { can_place: boolean; violations: Violation[] }

/** Asks the store without ordering. */
export const fetchCheckoutStatus = async (
  cart_id: string
): Promise<CheckoutStatus> => {
  const { checkout_status } = await store().client.fetch<{
    checkout_status: CheckoutStatus
  }>(`/store/carts/${cart_id}/checkout-status`)
  return checkout_status
}
