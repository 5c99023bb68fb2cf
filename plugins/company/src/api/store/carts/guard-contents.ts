import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { guardCart } from "../../guards/guard-cart"

/** An address in a cart's body: the id of one that exists, or its fields. */
type GivenAddress = string | { id?: string } | null | undefined

const idOf = (address: GivenAddress): string[] => {
  const id = typeof address === "string" ? address : address?.id
  return id ? [id] : []
}

/**
 * Guards the addresses that a cart is given by their ids: core writes to any
 * cart's address through any other cart.
 *
 * @throws MedusaError as `guardCart` does for the cart whose address it is.
 */
export const guardAddresses = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { shipping_address, billing_address } = (req.validatedBody ?? {}) as {
    shipping_address?: GivenAddress
    billing_address?: GivenAddress
  }
  const ids = [...idOf(shipping_address), ...idOf(billing_address)]
  if (ids.length) {
    const { data } = await req.scope
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "cart",
        fields: ["id"],
        filters: {
          $or: [{ shipping_address_id: ids }, { billing_address_id: ids }],
        },
      })
    for (const { id } of data) {
      await guardCart(req, id)
    }
  }
  next()
}

/**
 * The line in the path must be one of the cart in the path: core deletes any
 * cart's line through any other cart.
 *
 * @throws MedusaError NOT_FOUND naming the line.
 */
export const guardLine = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { id: cart_id, line_id } = req.params
  const [line] = await req.scope
    .resolve(Modules.CART)
    .listLineItems({ id: line_id, cart_id }, { select: ["id"], take: 1 })
  if (!line) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Line item with id: ${line_id} was not found in the cart ${cart_id}`
    )
  }
  next()
}
