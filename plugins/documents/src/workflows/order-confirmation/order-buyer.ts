import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Who bought an order, as far as a mail needs to know. */
export type OrderBuyer = {
  order_id: string
  company_id: string | null
  member_id: string | null
  email: string | null
  name: string | null
}

type Order = {
  email: string | null
  customer?: { first_name: string | null; last_name: string | null } | null
}

/** The buyer of an order, and the company that it was bought for; null for an unknown order. */
export const orderBuyer = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderBuyer | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "email", "customer.first_name", "customer.last_name"],
      filters: { id: order_id },
    })
  const order = data[0] as unknown as Order | undefined
  if (!order) {
    return null
  }
  const owner = await buyerDirectory()?.ownerOfOrder(order_id, container)
  const { first_name, last_name } = order.customer ?? {}
  return {
    order_id,
    company_id: owner?.company_id ?? null,
    member_id: owner?.member_id ?? null,
    email: order.email,
    name: [first_name, last_name].filter(Boolean).join(" ") || null,
  }
}
