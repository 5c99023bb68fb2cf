import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type OrderLinks = {
  id: string
  items: { id: string }[] | null
  cart: { id: string } | null
  promotions: { id: string }[] | null
  payment_collections: { id: string }[] | null
}

const linksOf = (order: OrderLinks, cart_id: string) => [
  { [Modules.ORDER]: { order_id: order.id }, [Modules.CART]: { cart_id } },
  ...(order.promotions ?? []).map(({ id }) => ({
    [Modules.ORDER]: { order_id: order.id },
    [Modules.PROMOTION]: { promotion_id: id },
  })),
  ...(order.payment_collections ?? []).map(({ id }) => ({
    [Modules.ORDER]: { order_id: order.id },
    [Modules.PAYMENT]: { payment_collection_id: id },
  })),
]

/**
 * Gives back what the order's lines had reserved, under core's own inventory
 * lock: without it, a reservation that another order makes in the same instant
 * is written over in the level's count.
 */
const releaseReservations = async (
  lines: string[],
  container: MedusaContainer
): Promise<void> => {
  const inventory = container.resolve(Modules.INVENTORY)
  const held = await inventory.listReservationItems(
    { line_item_id: lines },
    { select: ["id", "inventory_item_id"] }
  )
  if (!held.length) {
    return
  }
  const items = new Set(held.map(({ inventory_item_id }) => inventory_item_id))
  await container
    .resolve(Modules.LOCKING)
    .execute([...items].sort(), () =>
      inventory.deleteReservationItemsByLineItem(lines)
    )
}

/**
 * Takes back what core had written of an order when its process died before
 * the payment: reservations, links, the cart's completion, and the order. This
 * is what core's own compensations would have done. Every part can be repeated.
 * The use of a promotion's budget is left counted: nothing says whether core
 * had come to it, and giving back what was never taken would be worse.
 */
export const undoOrder = async (
  { order_id, cart_id }: { order_id: string; cart_id: string },
  container: MedusaContainer
): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.id", "promotions.id", "payment_collections.id"],
    filters: { id: order_id },
  })
  const order = data[0] as unknown as OrderLinks | undefined
  if (!order) {
    return
  }

  const lines = (order.items ?? []).map(({ id }) => id)
  if (lines.length) {
    await releaseReservations(lines, container)
  }
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss(linksOf(order, cart_id))
  await container
    .resolve(Modules.CART)
    .updateCarts(cart_id, { completed_at: null } as never)
  await container.resolve(Modules.ORDER).deleteOrders([order_id])
}
