import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { Owner } from "../cart/cart-owner"
import { orderOwner } from "./order-owner"

/**
 * Gives an order its owner for good, and the cart's references if it had a
 * cart. Safe to repeat: an order that has an owner keeps it.
 */
export const linkOrder = async (
  {
    order_id,
    cart_id,
    owner,
  }: { order_id: string; cart_id: string | null; owner: Owner | null },
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  if (cart_id) {
    await service.attachReferencesToOrder(cart_id, order_id)
  }
  if (!owner) {
    return
  }
  const current = await orderOwner(order_id, container)
  const { company_id, member_id } = owner
  const missing = [
    ...(current ? [] : [{ company_id }]),
    ...(member_id && !current?.member_id
      ? [{ company_member_id: member_id }]
      : []),
  ]
  if (missing.length) {
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      missing.map((end) => ({
        [COMPANY_MODULE]: end,
        [Modules.ORDER]: { order_id },
      }))
    )
  }
}
