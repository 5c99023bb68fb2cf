import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { refreshOrderTaxWorkflow } from "../workflows/tax/workflows/refresh-order-tax"

/**
 * An edit may take an order's flagged goods over the threshold of reverse charge
 * or back under it. Core taxes the edit's new lines only, and its workflow has no
 * hook; so the whole order follows once the edit is confirmed.
 */
export default async function refreshEditedOrdersTax({
  event: { data },
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await refreshOrderTaxWorkflow(container).run({
    input: { order_id: data.order_id },
  })
}

export const config: SubscriberConfig = {
  event: OrderEditWorkflowEvents.CONFIRMED,
  context: { subscriberId: "b2b-refresh-edited-orders-tax" },
}
