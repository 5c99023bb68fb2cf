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
  id: string
  email: string | null
  customer_id: string | null
  customer?: { first_name: string | null; last_name: string | null } | null
  cart?: { id: string } | null
}

/** By the cart; without one by the person's default company. The order's own link may not be there yet. */
const membershipOf = async (order: Order, container: MedusaContainer) => {
  const directory = buyerDirectory()
  if (order.cart) {
    return directory?.buyerOfCart(order.cart.id, container)
  }
  return order.customer_id
    ? directory?.resolveBuyer({ customer_id: order.customer_id }, container)
    : null
}

/** The buyer of an order; null for an unknown order. */
export const orderBuyer = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderBuyer | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "email",
        "customer_id",
        "customer.first_name",
        "customer.last_name",
        "cart.id",
      ],
      filters: { id: order_id },
    })
  const order = data[0] as unknown as Order | undefined
  if (!order) {
    return null
  }
  const buyer = await membershipOf(order, container)
  const { first_name, last_name } = order.customer ?? {}
  return {
    order_id,
    company_id: buyer?.company?.id ?? null,
    member_id: buyer?.company ? buyer.member_id : null,
    email: order.email,
    name: [first_name, last_name].filter(Boolean).join(" ") || null,
  }
}
