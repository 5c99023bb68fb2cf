import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { releaseOrderHoldsWorkflow } from "../workflows/order-hold"

/** An order that is cancelled waits for nobody any more. */
const releaseCancelledOrder = async ({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> => {
  await releaseOrderHoldsWorkflow(container).run({
    input: {
      order_id: data.id,
      reason: "The order was cancelled",
      actor: { kind: "system", reason: "order cancelled" },
    },
  })
}

export default releaseCancelledOrder

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "b2b-release-cancelled-order" },
}
