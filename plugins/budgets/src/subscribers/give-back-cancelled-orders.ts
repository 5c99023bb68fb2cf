import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { giveBackOrder } from "../workflows/budget/give-back-order"

/** A cancelled order's amount is there again, in the budgets that it was charged to. */
export default async function giveBackCancelledOrders({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await giveBackOrder(data.id, container)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "b2b-give-back-cancelled-orders" },
}
