import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A payment session of a cart, with its payment when it has been authorised. */
export type CartPaymentSession = {
  id: string
  status: string
  provider_id: string
  currency_code: string
  /** Major units, as core gives it. */
  amount: number
  data: Record<string, unknown>
  context: Record<string, unknown> | null
  payment?: {
    id: string
    canceled_at: Date | string | null
    currency_code: string
    captures?: { id: string; amount: number; raw_amount?: unknown }[]
  } | null
}

/** A cart's payment collection with its sessions; null when none was begun. */
export type CartPayment = {
  payment_collection_id: string
  sessions: CartPaymentSession[]
}

/** The payment of a cart as it stands. */
export const paymentOfCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<CartPayment | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "payment_collection.id",
      "payment_collection.payment_sessions.*",
      "payment_collection.payment_sessions.payment.id",
      "payment_collection.payment_sessions.payment.canceled_at",
      "payment_collection.payment_sessions.payment.currency_code",
      "payment_collection.payment_sessions.payment.captures.*",
    ],
    filters: { id: cart_id },
  })
  const collection = (
    data[0] as unknown as {
      payment_collection?: {
        id: string
        payment_sessions?: CartPaymentSession[]
      }
    }
  )?.payment_collection
  return collection
    ? {
        payment_collection_id: collection.id,
        sessions: collection.payment_sessions ?? [],
      }
    : null
}

const PAST_AUTHORISATION = ["authorized", "captured", "pending_authorization"]

/** Whether the provider has said yes (or will say so later): nothing more is to be asked. */
export const isPastAuthorisation = (payment: CartPayment | null): boolean =>
  !!payment?.sessions.some(
    (session) =>
      PAST_AUTHORISATION.includes(session.status) &&
      !session.payment?.canceled_at
  )
