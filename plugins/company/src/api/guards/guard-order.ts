import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Owner } from "../../workflows/cart/cart-owner"
import { orderOwner } from "../../workflows/order/order-owner"
import { mayReach } from "./may-reach"

/**
 * Lets a request on a company's order through for those who hold the
 * permission over it: for all others there is no such order. Orders of no
 * company are core's business.
 *
 * @returns whose the order is; null for an order of no company.
 * @throws MedusaError NOT_FOUND for others.
 */
export const guardOrder = async (
  req: MedusaRequest,
  orderId: string,
  permission: string
): Promise<Owner | null> => {
  const owner = await orderOwner(orderId, req.scope)
  if (owner && !(await mayReach(req.buyer, permission, owner, req.scope))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id: ${orderId} was not found`
    )
  }
  return owner
}
