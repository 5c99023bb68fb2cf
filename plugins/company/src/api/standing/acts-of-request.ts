import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { actOfRoute } from "../../domain/act-of-route"
import type { Act } from "../../domain/standing"
import { idsInRequest } from "../guards/ids-in-request"
import { isReading } from "../guards/is-reading"

/** Path of a request, whatever prefix its middleware hangs on. */
const pathOf = ({ baseUrl, path }: MedusaRequest): string => baseUrl + path

const PAYMENT_COLLECTION = /^\/store\/payment-collections\/([^/]+)/i
const COMPLETION = /^\/store\/carts\/([^/]+)\/complete\/?$/i

const CART_OF_COLLECTION = `
  select 1 from cart_payment_collection
  where payment_collection_id = ? and deleted_at is null limit 1`

const ORDER_OF_CART = `
  select 1 from order_cart where cart_id = ? and deleted_at is null limit 1`

const isFound = async (
  sql: string,
  id: string,
  container: MedusaContainer
): Promise<boolean> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(sql, [id])
  return rows.length > 0
}

/**
 * The id that a path holds, as its route will read it: `pay%5Fcol_1` is
 * `pay_col_1`.
 *
 * @throws MedusaError INVALID_DATA where the path cannot be decoded.
 */
const idInPath = (req: MedusaRequest, pattern: RegExp): string | undefined => {
  const id = pattern.exec(pathOf(req))?.[1]
  try {
    return id && decodeURIComponent(id)
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The path holds "${id}", which is not encoded as a path has to be`
    )
  }
}

const paysForCart = async (req: MedusaRequest): Promise<boolean> => {
  const id = idInPath(req, PAYMENT_COLLECTION)
  if (!id) {
    return false
  }
  return isFound(CART_OF_COLLECTION, id, req.scope)
}

const repeatsCompletion = async (req: MedusaRequest): Promise<boolean> => {
  const cart_id = idInPath(req, COMPLETION)
  if (!cart_id) {
    return false
  }
  return isFound(ORDER_OF_CART, cart_id, req.scope)
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
