import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** How far core came in a passage: its effects written, its order whole. */
export type DoorStage = "entered" | "reserved" | "created"

const STAGE = `
  update door_run
  set stage = ?, order_id = coalesce(?, order_id), updated_at = now()
  where cart_id = ? and status = 'open' and deleted_at is null`

const OUTCOME = `
  update door_run set order_id = ?, status = ?, updated_at = now()
  where id = ? and deleted_at is null`

const SETTLED = `
  update door_run set settled_at = now(), updated_at = now()
  where id = ? and deleted_at is null`

/** Notes the stage of a cart's open passage; nothing for a cart without one. */
export const writeStage = async (
  manager: SqlEntityManager,
  {
    cart_id,
    stage,
    order_id,
  }: { cart_id: string; stage: DoorStage; order_id?: string }
): Promise<void> => {
  await manager.execute(STAGE, [stage, order_id ?? null, cart_id])
}

/** Notes what a passage came to: its order, or none. */
export const writeOutcome = async (
  manager: SqlEntityManager,
  { id, order_id }: { id: string; order_id: string | null }
): Promise<void> => {
  await manager.execute(OUTCOME, [
    order_id,
    order_id ? "placed" : "cancelled",
    id,
  ])
}

/** Marks a passage as settled. */
export const writeSettled = async (
  manager: SqlEntityManager,
  id: string
): Promise<void> => {
  await manager.execute(SETTLED, [id])
}
