import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Key in the cart's metadata, which core copies to the order: the id of the run. */
export const RUN_KEY = "b2b_door_run"

/** Metadata keys with this beginning are the plugins' own: clients may not write them. */
export const RESERVED_METADATA_PREFIX = "b2b_"

const ORDER_OF_CART = `
  select order_id from order_cart
  where cart_id = ? and deleted_at is null limit 1`

/** The order that a cart has become, by core's own link, or null. */
export const orderOfCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<string | null> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string }[] }>(ORDER_OF_CART, [cart_id])
  return rows[0]?.order_id ?? null
}

/**
 * The order with a run's id: found also when the process died before core
 * linked it to its cart. Only orders since the run began are looked at.
 */
export const orderOfRun = async (
  run: { id: string; created_at: Date | string },
  container: MedusaContainer
): Promise<string | null> => {
  const orders = container.resolve(Modules.ORDER)
  const found = await orders.listOrders(
    {
      created_at: { $gte: run.created_at },
      metadata: { [RUN_KEY]: run.id },
    } as Parameters<typeof orders.listOrders>[0],
    { select: ["id"], take: 1 }
  )
  return found[0]?.id ?? null
}
