import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { cartOwner } from "../../workflows/cart/cart-owner"
import { mayReach } from "./may-reach"

/**
 * Lets a request on a company's cart through for those who manage it: for all
 * others there is no such cart. Carts of no company are core's business.
 *
 * @throws MedusaError NOT_FOUND for others; FORBIDDEN for the right person acting for another of
 * their companies.
 */
export const guardCart = async (
  req: MedusaRequest,
  cartId: string
): Promise<void> => {
  const owner = await cartOwner(cartId, req.scope)
  if (!owner) {
    return
  }
  const buyer = req.buyer
  const other = buyer?.companies.find(({ id }) => id === owner.company_id)
  if (other && other.id !== buyer?.company?.id) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `The cart ${cartId} belongs to ${other.name}: send x-company-id: ${other.id} to work with it`
    )
  }
  if (!(await mayReach(buyer, "cart.manage", owner, req.scope))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id: ${cartId} was not found`
    )
  }
}
