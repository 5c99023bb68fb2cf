import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { sendOrderConfirmation } from "../workflows/order-confirmation/send-order-confirmation"

/** A placed order is confirmed by mail; once, however often the event comes. */
export default async function sendConfirmation({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendOrderConfirmation(data.id, container)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "b2b-send-order-confirmation" },
}
