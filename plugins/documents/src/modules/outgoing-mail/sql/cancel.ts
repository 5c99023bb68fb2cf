import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

// The key is given free: what was taken back may be asked for again.
const RECALL = `
  update outgoing_mail
  set status = case when status = 'queued' then 'cancelled' else status end,
    cancel_reason = case when status = 'queued' then 'recalled' else cancel_reason end,
    next_attempt_at = null, key = key || '#recalled-' || id, updated_at = now()
  where key = ? and status in ('queued', 'no_recipient') and deleted_at is null
  returning id`

const CANCEL = `
  update outgoing_mail
  set status = 'cancelled', cancel_reason = 'by_staff', next_attempt_at = null, updated_at = now()
  where id = ? and status = 'queued' and deleted_at is null returning id`

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id)

/**
 * Takes back what has not gone yet under a key.
 *
 * @returns ids of the mails that will not be sent now.
 */
export const recallQueued = async (
  manager: SqlEntityManager,
  key: string
): Promise<string[]> => idsOf(await manager.execute(RECALL, [key]))

/**
 * Cancels a mail that waits, for staff.
 *
 * @returns whether it was waiting.
 */
export const cancelQueued = async (
  manager: SqlEntityManager,
  id: string
): Promise<boolean> => idsOf(await manager.execute(CANCEL, [id])).length > 0
