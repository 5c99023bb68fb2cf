import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { linkOrder } from "../workflows/order/link-order"
import { orderBuyer } from "../workflows/order/order-buyer"
import { orderOwner } from "../workflows/order/order-owner"

/**
 * An order that came another way than through the door, e.g. a draft that
 * staff converted, gets its company too. One that has it is left alone.
 */
export default async function linkOutsideOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  // Nearly every order: the door has linked it, and its references before.
  if ((await orderOwner(data.id, container))?.member_id) {
    return
  }
  const buyer = await orderBuyer(data.id, container)
  if (buyer) {
    await linkOrder({ order_id: data.id, ...buyer }, container)
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "b2b-link-outside-order" },
}
