import type { MailContent, MailToCompose } from "@medusa-b2b/kit/mail"
import { factsOfOrder } from "@medusa-b2b/kit/line-notes"
import type { MedusaContainer } from "@medusajs/framework/types"
import { fillIn } from "../../domain/fill-in"
import en from "../../i18n/mails/delivery-note/en.json"
import sv from "../../i18n/mails/delivery-note/sv.json"
import { orderReferences } from "../order-paper/order-company"
import { loadShipment, type Shipment } from "./load-shipment"

const TEXTS = { en, sv }

const addressLine = (shipment: Shipment): string => {
  const { company, address_1, postal_code, city } =
    shipment.order?.shipping_address ?? {}
  return [company, address_1, [postal_code, city].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(", ")
}

/** Writes the mail that tells what is on its way, or null when the shipment has been cancelled. */
export const composeDeliveryNote = async (
  { subject_id, recipient: { language } }: MailToCompose,
  container: MedusaContainer
): Promise<MailContent | null> => {
  const shipment = await loadShipment(subject_id, container)
  if (!shipment || shipment.canceled_at) {
    return null
  }
  const texts = TEXTS[language]
  const order = String(shipment.order.display_id)
  const [references, said] = await Promise.all([
    orderReferences(shipment.order.id, container),
    factsOfOrder(shipment.order.id, container),
  ])
  const facts: [string, string | null][] = [
    [texts.order, order],
    [texts.purchase_order_number, references.purchase_order_number],
    [texts.goods_marking, references.goods_marking],
    ...said.map(({ label, value }): [string, string] => [
      label[language],
      value[language],
    ]),
    [texts.delivery_address, addressLine(shipment) || null],
    ...shipment.labels.map(({ tracking_number }): [string, string] => [
      texts.tracking,
      tracking_number,
    ]),
  ]
  return {
    subject: fillIn(texts.subject, { order }),
    paragraphs: [
      fillIn(texts.greeting, { order }),
      ...shipment.items.map(({ title, sku, quantity }) =>
        fillIn(sku ? texts.line : texts.line_without_sku, {
          title,
          sku: sku ?? "",
          quantity,
        })
      ),
    ],
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  }
}
