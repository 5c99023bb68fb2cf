import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A passage that is not settled, as far as its end depends on it. */
export type OpenRun = {
  id: string
  cart_id: string
  order_id: string | null
  status: string
  process_id: string | null
  lock_owner: string | null
  created_at: Date | string
}

const OPEN = `
  select id, cart_id, order_id, status, process_id, lock_owner, created_at
  from door_run
  where cart_id = ? and settled_at is null and deleted_at is null
  order by created_at desc limit 1`

/** The newest passage of a cart that is not settled, or null. */
export const findOpenRun = async (
  manager: SqlEntityManager,
  cartId: string
): Promise<OpenRun | null> => {
  const [run] = await manager.execute<OpenRun[]>(OPEN, [cartId])
  return run ?? null
}
