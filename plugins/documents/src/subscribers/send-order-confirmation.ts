import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { confirmOrderWorkflow } from "../workflows/order-confirmation/workflows/confirm-order"

/** A placed order is confirmed by mail; once, however often the event comes. */
export default async function sendConfirmation({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await confirmOrderWorkflow(container).run({ input: { order_id: data.id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "b2b-send-order-confirmation" },
}
