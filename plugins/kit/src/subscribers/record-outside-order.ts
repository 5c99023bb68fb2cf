import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { recordOutsideOrder } from "../door/record-outside-order"

/** An order that came another way than through the door is recorded as such, for staff. */
const recordOutside = async ({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> => {
  await recordOutsideOrder(data.id, container)
}

export default recordOutside

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "b2b-record-outside-order" },
}
