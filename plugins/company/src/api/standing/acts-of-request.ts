import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { actOfRoute } from "../../domain/act-of-route"
import type { Act } from "../../domain/standing"
import { idsInRequest } from "../guards/ids-in-request"
import { isReading } from "../guards/is-reading"

/** Path of a request, whatever prefix its middleware hangs on. */
const pathOf = ({ baseUrl, path }: MedusaRequest): string => baseUrl + path

const PAYMENT_COLLECTION = /^\/store\/payment-collections\/([^/]+)/i
const COMPLETION = /^\/store\/carts\/([^/]+)\/complete\/?$/i

const paysForCart = async (req: MedusaRequest): Promise<boolean> => {
  const id = PAYMENT_COLLECTION.exec(pathOf(req))?.[1]
  if (!id) {
    return false
  }
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "cart_payment_collection",
      fields: ["cart_id"],
      filters: { payment_collection_id: id },
    })
  return data.length > 0
}

const repeatsCompletion = async (req: MedusaRequest): Promise<boolean> => {
  const cart_id = COMPLETION.exec(pathOf(req))?.[1]
  if (!cart_id) {
    return false
  }
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id },
    })
  return data.length > 0
}

/**
 * The acts that a store request is: by its route, and `cart` for whatever
 * works on a cart on the way to an order, such as its payment. Whoever repeats
 * a completion only reads: they get the order back.
 */
export const actsOfRequest = async (req: MedusaRequest): Promise<Act[]> => {
  const act = actOfRoute(req.method, pathOf(req))
  if (act === "order" && (await repeatsCompletion(req))) {
    return ["log_in"]
  }
  const onCart =
    !isReading(req) &&
    (idsInRequest(req, "cart_id").length > 0 || (await paysForCart(req)))
  return [...(act ? [act] : []), ...(onCart ? (["cart"] as const) : [])]
}
