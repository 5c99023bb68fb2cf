import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { followOrderBudgets } from "../workflows/budget/follow-order-budgets"

type RefundedPayment = {
  payment_collection?: { order?: { id: string } | null } | null
}

/** What is refunded is not spent. */
export default async function followRefundedOrders({
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
  const [payment] = found as unknown as RefundedPayment[]
  const order_id = payment?.payment_collection?.order?.id
  if (order_id) {
    await followOrderBudgets(order_id, container)
  }
}

export const config: SubscriberConfig = {
  event: PaymentEvents.REFUNDED,
  context: { subscriberId: "b2b-follow-refunded-order-budgets" },
}
