import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { OutgoingMailDTO } from "../../../types/mail"

// Each only while the mail has not been taken to be sent: what has gone stays
// in the log.
const RESTORE = `
  update outgoing_mail
  set status = ?, cancel_reason = ?, attempts = ?, next_attempt_at = ?, updated_at = now()
  where id = ? and status in ('queued', 'cancelled') and deleted_at is null`

const DROP_COPY = "delete from outgoing_mail where id = ? and status = 'queued'"

const DROP_ROUTED =
  "delete from outgoing_mail where key = ? and status = 'queued' and deleted_at is null"

const RESTORE_NOBODY = `
  update outgoing_mail set deleted_at = null, updated_at = now()
  where id = ? and not exists (
    select 1 from outgoing_mail other
    where other.key = outgoing_mail.key and other.deleted_at is null
  )`

/** Puts a mail that waits, or was cancelled, back to how it was; one that has gone stays gone. */
export const restoreMail = async (
  manager: SqlEntityManager,
  before: OutgoingMailDTO
): Promise<void> => {
  await manager.execute(RESTORE, [
    before.status,
    before.cancel_reason,
    before.attempts,
    before.next_attempt_at,
    before.id,
  ])
}

/**
 * Takes a "send again" back, as far as it has not gone.
 *
 * @param before - The mail as it was.
 * @param queued_id - What was queued for it.
 */
export const undoSendAgain = async (
  manager: SqlEntityManager,
  before: OutgoingMailDTO,
  queued_id: string
): Promise<void> => {
  switch (before.status) {
    case "sent":
      await manager.execute(DROP_COPY, [queued_id])
      return
    case "no_recipient":
      await manager.execute(DROP_ROUTED, [before.key])
      await manager.execute(RESTORE_NOBODY, [before.id])
      return
    default:
      await restoreMail(manager, before)
  }
}
