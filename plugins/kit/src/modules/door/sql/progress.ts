import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Violation } from "../../../rules/violation"

/** How far core came in a passage: its effects written, its order whole. */
export type DoorStage = "entered" | "reserved" | "created"

const STAGE = `
  update door_run
  set stage = ?, order_id = coalesce(?, order_id), updated_at = now()
  where lock_owner = ? and status = 'open' and deleted_at is null
  returning id`

const OUTCOME = `
  update door_run set order_id = ?, status = ?, updated_at = now()
  where id = ? and deleted_at is null`

const HOLDS = `
  update door_run set holds = ?::jsonb, updated_at = now()
  where id = ? and deleted_at is null`

const SETTLED = `
  update door_run set settled_at = now(), updated_at = now()
  where id = ? and deleted_at is null`

/**
 * Notes the stage of a passage that is open.
 *
 * @returns false when it is not: somebody has settled it meanwhile.
 */
export const writeStage = async (
  manager: SqlEntityManager,
  {
    lock_owner,
    stage,
    order_id,
  }: { lock_owner: string; stage: DoorStage; order_id?: string }
): Promise<boolean> =>
  (await manager.execute(STAGE, [stage, order_id ?? null, lock_owner])).length >
  0

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

/** Notes why the order of a passage will be kept from the warehouse. */
export const writeHolds = async (
  manager: SqlEntityManager,
  { id, holds }: { id: string; holds: readonly Violation[] }
): Promise<void> => {
  await manager.execute(HOLDS, [JSON.stringify(holds), id])
}

/** Marks a passage as settled. */
export const writeSettled = async (
  manager: SqlEntityManager,
  id: string
): Promise<void> => {
  await manager.execute(SETTLED, [id])
}
