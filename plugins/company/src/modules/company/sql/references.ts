import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { REFERENCE_FIELDS, type References } from "../../../domain/references"

const FIELDS = REFERENCE_FIELDS.join(", ")

/** The references on a cart, or null when nothing has been written. */
export const findReferences = async (
  manager: SqlEntityManager,
  cartId: string
): Promise<References | null> => {
  const rows = await manager.execute<References[]>(
    `select ${FIELDS} from order_references where cart_id = ? and deleted_at is null`,
    [cartId]
  )
  return rows[0] ?? null
}

/**
 * Writes the given references of a cart and leaves the others. One statement,
 * so that two screens that write at once lose nothing.
 */
export const upsertReferences = async (
  manager: SqlEntityManager,
  cartId: string,
  given: Partial<References>
): Promise<References> => {
  const fields = REFERENCE_FIELDS.filter((field) => given[field] !== undefined)
  const columns = ["id", "cart_id", ...fields]
  const rows = await manager.execute<References[]>(
    `insert into order_references (${columns.join(", ")})
     values (${columns.map(() => "?").join(", ")})
     on conflict (cart_id) where deleted_at is null
     do update set ${[...fields.map((field) => `${field} = excluded.${field}`), "updated_at = now()"].join(", ")}
     returning ${FIELDS}`,
    [
      generateEntityId(undefined, "oref"),
      cartId,
      ...fields.map((field) => given[field] ?? null),
    ]
  )
  return rows[0]
}

/** Notes which order a cart's references belong to, once. */
export const attachReferences = async (
  manager: SqlEntityManager,
  cartId: string,
  orderId: string
): Promise<void> => {
  await manager.execute(
    `update order_references set order_id = ?, updated_at = now()
     where cart_id = ? and order_id is null and deleted_at is null`,
    [orderId, cartId]
  )
}
