import type { MedusaRequest } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

const hasBecomeOrder = async (
  req: MedusaRequest,
  cartId: string
): Promise<boolean> => {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: cartId },
    })
  return data.length > 0
}

/**
 * Refuses to change carts for a suspended company, at once and for sessions
 * that were running before. A cart that has its order is let through: whoever
 * repeats a completion gets that order back.
 *
 * @throws MedusaError FORBIDDEN naming the company.
 */
export const refuseSuspended = async (
  req: MedusaRequest,
  cartId?: string
): Promise<void> => {
  const company = req.buyer?.company
  if (company?.status !== "suspended") {
    return
  }
  if (cartId && (await hasBecomeOrder(req, cartId))) {
    return
  }
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    `${company.name} is suspended: its carts cannot be changed or ordered`
  )
}
