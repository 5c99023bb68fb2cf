import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { guardCart } from "./guard-cart"
import { guardOrder } from "./guard-order"
import { idsInRequest } from "./ids-in-request"
import { isReading } from "./is-reading"

/**
 * Guards the carts and orders that any store route, core's or a plugin's, is
 * given in its query or body: payment collections, shipping options, product
 * prices, returns, and whatever comes later.
 *
 * @throws MedusaError as `guardCart` and `guardOrder` do.
 */
export const guardIdsInRequest = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  for (const id of idsInRequest(req, "cart_id")) {
    await guardCart(req, id)
  }
  const permission = isReading(req) ? "order.read" : "order.place"
  for (const id of idsInRequest(req, "order_id")) {
    await guardOrder(req, id, permission)
  }
  next()
}

/**
 * Guards the cart or order that a payment collection pays for.
 *
 * @throws MedusaError as `guardCart` and `guardOrder` do.
 */
export const guardPaymentCollection = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: req.params.id }
  const [carts, orders] = await Promise.all([
    query.graph({
      entity: "cart_payment_collection",
      fields: ["cart_id"],
      filters,
    }),
    query.graph({
      entity: "order_payment_collection",
      fields: ["order_id"],
      filters,
    }),
  ])
  for (const { cart_id } of carts.data as { cart_id: string }[]) {
    await guardCart(req, cart_id)
  }
  for (const { order_id } of orders.data as { order_id: string }[]) {
    await guardOrder(req, order_id, "order.place")
  }
  next()
}
