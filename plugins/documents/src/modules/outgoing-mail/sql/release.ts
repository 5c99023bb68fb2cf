import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

// Only those that nobody has tried yet: what waits for its next try goes on waiting.
const RELEASE = `
  update outgoing_mail set next_attempt_at = now(), updated_at = now()
  where id in (select jsonb_array_elements_text(?::jsonb)) and status = 'queued' and attempts = 0 and next_attempt_at > now()
    and deleted_at is null`

/** Makes mails due that were waiting for the workflow which asked for them. */
export const releaseQueued = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  await manager.execute(RELEASE, [JSON.stringify(ids)])
}
