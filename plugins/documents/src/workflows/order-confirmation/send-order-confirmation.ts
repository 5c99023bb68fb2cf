import { mailRouting, sendMail } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { outbox } from "../mail/outbox"
import { ORDER_CONFIRMATION } from "./order-confirmation-kind"
import { orderBuyer, type OrderBuyer } from "./order-buyer"

/** A bare customer gets their own confirmation; who gets a company's, its routing says. */
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

/** Asks for the confirmation of an order; safe to repeat. */
export const sendOrderConfirmation = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> => {
  const buyer = await orderBuyer(order_id, container)
  if (!buyer) {
    return
  }
  await sendMail(
    {
      kind: ORDER_CONFIRMATION,
      subject_id: order_id,
      company_id: buyer.company_id,
      member_id: buyer.member_id,
      recipients: await namedRecipients(buyer, container),
      key: `${ORDER_CONFIRMATION}:${order_id}`,
    },
    container
  )
}
