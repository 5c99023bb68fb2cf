import type { HttpTypes } from "@medusajs/types"
import { statusOf } from "../app/error-text"
import { store } from "../app/store-client"

const FIELDS =
  "+items.metadata,+items.subtotal,+items.total,+items.tax_total,+items.original_subtotal,+items.original_total,+shipping_methods.id,+shipping_methods.name,+shipping_methods.subtotal"
const QUERY = { fields: FIELDS }
const NOT_FOUND = 404

/** A line to be added. */
export type NewLine = {
  variant_id: string
  /** Of the unit, where there is one; else base units. */
  quantity: number
  /** Rec 20 code of the unit chosen; left out: base units. */
  unit?: string
}

/** A cart that can still be filled; null when it is gone or has been ordered. */
export const fetchOpenCart = async (
  id: string
): Promise<HttpTypes.StoreCart | null> => {
  try {
    const { cart } = await store().store.cart.retrieve(id, QUERY)
    return cart.completed_at ? null : cart
  } catch (error) {
    if (statusOf(error) === NOT_FOUND) {
      return null
    }
    throw error
  }
}

/** Starts a cart with its first line. */
export const createCart = async (
  region_id: string,
  line: NewLine
): Promise<HttpTypes.StoreCart> =>
  (await store().store.cart.create({ region_id, items: [line] }, QUERY)).cart

/** Adds a line, or to the line of the same variant. */
export const addLine = async (
  cart_id: string,
  line: NewLine
): Promise<HttpTypes.StoreCart> =>
  (await store().store.cart.createLineItem(cart_id, line, QUERY)).cart

/** Sets the quantity of a line; its price follows the quantity. */
export const setQuantity = async (
  cart_id: string,
  line_id: string,
  quantity: number
): Promise<HttpTypes.StoreCart> =>
  (
    await store().store.cart.updateLineItem(
      cart_id,
      line_id,
      { quantity },
      QUERY
    )
  ).cart

/** Takes a line out. */
export const removeLine = async (
  cart_id: string,
  line_id: string
): Promise<HttpTypes.StoreCart | null> => {
  await store().store.cart.deleteLineItem(cart_id, line_id)
  return fetchOpenCart(cart_id)
}

/** Where the goods go; the invoice address follows it. */
export const setAddress = async (
  cart_id: string,
  address: HttpTypes.StoreAddAddress
): Promise<HttpTypes.StoreCart> =>
  (
    await store().store.cart.update(
      cart_id,
      { shipping_address: address, billing_address: address },
      QUERY
    )
  ).cart

/** How the goods go. */
export const setShippingOption = async (
  cart_id: string,
  option_id: string
): Promise<HttpTypes.StoreCart> =>
  (await store().store.cart.addShippingMethod(cart_id, { option_id }, QUERY))
    .cart

/** Ways of delivery for this cart's address and articles. */
export const fetchShippingOptions = async (
  cart_id: string
): Promise<HttpTypes.StoreCartShippingOption[]> =>
  (await store().store.fulfillment.listCartOptions({ cart_id }))
    .shipping_options
