import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { followOrderCredit } from "../workflows/on-account-order/follow-order-credit"

type PaidOrder = {
  payment_collection?: { order?: { id: string } | null } | null
}

/** What is paid otherwise is not owed, and a prepaid order that is paid waits no more. */
export default async function followPaidOrders({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data: found } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { id: data.id },
    })
  const [payment] = found as unknown as PaidOrder[]
  const order_id = payment?.payment_collection?.order?.id
  if (order_id) {
    await followOrderCredit(order_id, container)
  }
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "b2b-follow-paid-order-credit" },
}
