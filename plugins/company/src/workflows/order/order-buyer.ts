import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { cartOwner, type Owner } from "../cart/cart-owner"

type UnlinkedOrder = {
  id: string
  customer?: { id: string; has_account: boolean } | null
  cart?: { id: string } | null
}

const ownerOf = async (
  { cart, customer }: UnlinkedOrder,
  container: MedusaContainer
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
 * Whose an order becomes that nobody has linked: by its cart; without one by
 * the customer's default company. Only a customer with an account: the others
 * are whoever typed the e-mail address.
 *
 * @returns null for an unknown order; its owner null for one of no company.
 */
export const orderBuyer = async (
  order_id: string,
  container: MedusaContainer
): Promise<{ cart_id: string | null; owner: Owner | null } | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "customer.id", "customer.has_account", "cart.id"],
      filters: { id: order_id },
    })
  const order = data[0] as unknown as UnlinkedOrder | undefined
  return order
    ? {
        cart_id: order.cart?.id ?? null,
        owner: await ownerOf(order, container),
      }
    : null
}
