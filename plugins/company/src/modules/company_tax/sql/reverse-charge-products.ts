import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Flags a product; false when it was flagged already. */
export const flagProduct = async (
  manager: SqlEntityManager,
  productId: string
): Promise<boolean> => {
  const rows = await manager.execute<{ id: string }[]>(
    `insert into reverse_charge_product (id, product_id) values (?, ?)
     on conflict (product_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "rcprod"), productId]
  )
  return rows.length > 0
}

/** Takes the flag away; false when there was none. */
export const unflagProduct = async (
  manager: SqlEntityManager,
  productId: string
): Promise<boolean> => {
  const rows = await manager.execute<{ id: string }[]>(
    `delete from reverse_charge_product
     where product_id = ? and deleted_at is null returning id`,
    [productId]
  )
  return rows.length > 0
}
