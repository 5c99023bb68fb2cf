import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { isGranted } from "@medusa-b2b/kit/permissions"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { assignCartToCompanyWorkflow } from "../../../workflows/cart/workflows/assign-cart-to-company"
import { cartOwner } from "../../../workflows/cart/cart-owner"
import { guardCart } from "../../guards/guard-cart"

/** A person who acts for a company needs the right to fill its carts. */
const assertMayManageCarts = (req: MedusaRequest): void => {
  if (req.buyer?.company && !isGranted(req.buyer, "cart.manage")) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `The role ${req.buyer.role} may not fill carts for ${req.buyer.company.name}: it needs the permission cart.manage`
    )
  }
}

/** Guards the cart in the path, on core's routes and everybody's below them. */
export const guardCartInPath = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  await guardCart(req, req.params.id)
  next()
}

/**
 * A new cart for a company: not by a member who may not fill carts.
 *
 * @throws MedusaError FORBIDDEN naming the role.
 */
export const guardNewCart = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  assertMayManageCarts(req)
  next()
}

/**
 * The person's own cart from before they were a member takes the company with
 * their next change to it, and its prices.
 */
export const takeCompany = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { company, member_id, customer_id } = req.buyer ?? {}
  if (!company || !member_id) {
    return next()
  }
  const cart_id = req.params.id
  if (await cartOwner(cart_id, req.scope)) {
    return next()
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "customer_id", "completed_at"],
    filters: { id: cart_id },
  })
  const cart = data[0]
  if (cart?.customer_id === customer_id && !cart?.completed_at) {
    assertMayManageCarts(req)
    await assignCartToCompanyWorkflow(req.scope).run({
      input: { cart_id, company_id: company.id, member_id },
    })
  }
  next()
}
