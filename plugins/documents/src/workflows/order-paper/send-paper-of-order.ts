import { mailRouting, sendMail } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { outbox } from "../mail/outbox"
import { orderBuyer, type OrderBuyer } from "../order-confirmation/order-buyer"

/** A kind of mail, what it is about, and the order that it belongs to. */
export type PaperOfOrder = {
  kind: string
  subject_id: string
  order_id: string
}

/** A bare customer gets their own papers; who gets a company's, its routing says. */
const namedRecipients = async (
  { company_id, email, name }: OrderBuyer,
  container: MedusaContainer
) => {
  if ((company_id && mailRouting()) || !email) {
    return undefined
  }
  const { default_language } = await outbox(container).getOptions()
  return [
    {
      email,
      name,
      language: default_language,
      because: { reason: "buyer", company_id },
    },
  ]
}

/**
 * Asks for the mail that brings a paper of an order to its readers; safe to
 * repeat.
 *
 * @returns the mail's key when it is new; null when it was asked for before, and for an unknown order.
 */
export const sendPaperOfOrder = async (
  { kind, subject_id, order_id }: PaperOfOrder,
  container: MedusaContainer
): Promise<string | null> => {
  const buyer = await orderBuyer(order_id, container)
  if (!buyer) {
    return null
  }
  const key = `${kind}:${subject_id}`
  const is_new = await sendMail(
    {
      kind,
      subject_id,
      company_id: buyer.company_id,
      member_id: buyer.member_id,
      recipients: await namedRecipients(buyer, container),
      key,
    },
    container
  )
  return is_new ? key : null
}
