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

const CANCELLED = `
  select exists (
    select 1 from cart_payment_collection link
    join payment_session session
      on session.payment_collection_id = link.payment_collection_id
      and session.deleted_at is null
    join payment
      on payment.payment_session_id = session.id
      and payment.deleted_at is null and payment.canceled_at is not null
    where link.cart_id = ? and link.deleted_at is null
  ) as cancelled`

/** Whether any payment of a cart was cancelled: asked of every order, nearly always in vain. */
export const hasCancelledPayment = async (
  cart_id: string,
  container: MedusaContainer
): Promise<boolean> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { cancelled: boolean }[] }>(CANCELLED, [cart_id])
  return rows[0].cancelled
}

const PAST_AUTHORISATION = ["authorized", "captured", "pending_authorization"]

/** Whether the provider has said yes (or will say so later): nothing more is to be asked. */
export const isPastAuthorisation = (payment: CartPayment | null): boolean =>
  !!payment?.sessions.some(
    (session) =>
      PAST_AUTHORISATION.includes(session.status) &&
      !session.payment?.canceled_at
  )
