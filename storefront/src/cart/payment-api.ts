import type { HttpTypes } from "@medusajs/types"
import { store } from "../app/store-client"

/** Payment on the company's credit, where the store has it. */
export const ON_ACCOUNT = "pp_on_account_credit"

/** Core's provider: paid as the store and the company have agreed otherwise. */
export const AS_AGREED = "pp_system_default"

/** The ways of payment of this storefront that a region has. */
export const fetchPaymentProviders = async (
  region_id: string
): Promise<string[]> => {
  const { payment_providers } =
    await store().store.payment.listPaymentProviders({ region_id })
  return [ON_ACCOUNT, AS_AGREED].filter((known) =>
    payment_providers.some(({ id }) => id === known)
  )
}

/** Says how the cart is to be paid; the store can then judge it by that. */
export const choosePayment = async (
  cart: HttpTypes.StoreCart,
  provider_id: string
): Promise<void> => {
  await store().store.payment.initiatePaymentSession(cart, { provider_id })
}
