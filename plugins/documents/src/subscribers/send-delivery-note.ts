import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { DELIVERY_NOTE } from "../workflows/delivery-note/delivery-note-kind"
import { loadShipment } from "../workflows/delivery-note/load-shipment"
import { sendPaperOfOrder } from "../workflows/order-paper/send-paper-of-order"

/** What has been shipped is told by mail, once, unless staff shipped it with "no notification". */
export default async function sendDeliveryNote({
  event: { data },
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>): Promise<void> {
  const shipment = data.no_notification
    ? null
    : await loadShipment(data.id, container)
  if (shipment) {
    await sendPaperOfOrder(
      { kind: DELIVERY_NOTE, subject_id: data.id, order_id: shipment.order.id },
      container
    )
  }
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
  context: { subscriberId: "b2b-send-delivery-note" },
}
