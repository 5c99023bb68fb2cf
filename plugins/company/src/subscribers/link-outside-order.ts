import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { COMPANY_MODULE, type CompanyModuleService } from "../modules/company"
import { cartOwner, type Owner } from "../workflows/cart/cart-owner"
import { linkOrder } from "../workflows/order/link-order"

type PlacedOrder = {
  id: string
  customer?: { id: string; has_account: boolean } | null
  cart?: { id: string } | null
}

/**
 * By the cart; without one by the customer's default company. Only a customer
 * with an account: the others are whoever typed the e-mail address.
 */
const ownerOf = async (
  { cart, customer }: PlacedOrder,
  container: SubscriberArgs["container"]
): Promise<Owner | null> => {
  if (cart) {
    return cartOwner(cart.id, container)
  }
  if (!customer?.has_account) {
    return null
  }
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [membership] = await service.membershipsOf(customer.id)
  return membership
    ? { company_id: membership.company_id, member_id: membership.member_id }
    : null
}

/**
 * An order that came another way than through the door, e.g. a draft that
 * staff converted, gets its company too. One that has it is left alone.
 */
export default async function linkOutsideOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data: orders } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "customer.id", "customer.has_account", "cart.id"],
      filters: { id: data.id },
    })
  const order = orders[0] as unknown as PlacedOrder | undefined
  if (order) {
    await linkOrder(
      {
        order_id: order.id,
        cart_id: order.cart?.id ?? null,
        owner: await ownerOf(order, container),
      },
      container
    )
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "b2b-link-outside-order" },
}
