import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { BuyerContext } from "../buyer/buyer-context"
import { bareCustomer, buyerDirectory } from "../buyer/buyer-directory"
import type { Actor } from "../door/actor"
import type { CheckoutSnapshot, SnapshotCart } from "./checkout-rule"
import { listCheckoutRules } from "./registry"

/** What every rule may count on, whatever else is installed. */
const CART_FIELDS = [
  "id",
  "currency_code",
  "email",
  "customer_id",
  "region_id",
  "sales_channel_id",
  "completed_at",
  "metadata",
  "total",
  "subtotal",
  "tax_total",
  "item_total",
  "item_subtotal",
  "shipping_total",
  "shipping_subtotal",
  "items.id",
  "items.title",
  "items.variant_id",
  "items.product_id",
  "items.variant_sku",
  "items.quantity",
  "items.unit_price",
  "items.requires_shipping",
  "shipping_methods.id",
]

const buyerOfCart = async (
  cart: SnapshotCart,
  container: MedusaContainer
): Promise<BuyerContext | null> => {
  const directory = buyerDirectory()
  if (directory) {
    return directory.buyerOfCart(cart.id, container)
  }
  return cart.customer_id ? bareCustomer(cart.customer_id) : null
}

/**
 * Loads what all rules look at: the cart with the union of the fields they
 * asked for, in one query, and its buyer by the cart's links.
 *
 * @throws MedusaError NOT_FOUND when there is no such cart.
 */
export const loadSnapshot = async (
  cart_id: string,
  container: MedusaContainer,
  actor: Actor | null
): Promise<CheckoutSnapshot> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const wanted = listCheckoutRules().flatMap((rule) => rule.cartFields ?? [])
  const { data } = await query.graph({
    entity: "cart",
    fields: [...new Set([...CART_FIELDS, ...wanted])],
    filters: { id: cart_id },
  })

  const cart = data[0] as unknown as SnapshotCart | undefined
  if (!cart) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id: ${cart_id} was not found`
    )
  }
  cart.items = cart.items ?? []
  const buyer = await buyerOfCart(cart, container)
  return { cart, buyer, actor, now: new Date() }
}
