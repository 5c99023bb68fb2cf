import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { MailRecipient } from "@medusa-b2b/kit/mail"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { OutgoingMailDTO } from "../../../types/mail"
import { insertMail } from "./queue"

const LOCK =
  "select * from outgoing_mail where id = ? and deleted_at is null for update"

// What was sent stays in the log as it was; the second sending is a row of its own.
const COPY = `
  insert into outgoing_mail
    (id, kind, subject_id, company_id, member_id, key, recipient, recipient_name,
     language, because, original_id, status, next_attempt_at)
  select ?::text, kind, subject_id, company_id, member_id,
    split_part(key, '#again-', 1) || '#again-' || ?::text, recipient, recipient_name,
    language, because, coalesce(original_id, id), 'queued', now()
  from outgoing_mail where id = ?
  on conflict do nothing
  returning id`

const QUEUE = `
  update outgoing_mail
  set status = 'queued', cancel_reason = null, attempts = 0, next_attempt_at = now(), updated_at = now()
  where id = ?`

// Set aside, not deleted: whoever takes the sending back needs it again.
const DROP_NOBODY = "update outgoing_mail set deleted_at = now() where id = ?"

/**
 * A mail, locked until the transaction ends.
 *
 * @throws MedusaError NOT_FOUND for an unknown one.
 */
export const lockMail = async (
  manager: SqlEntityManager,
  id: string
): Promise<OutgoingMailDTO> => {
  const [mail] = await manager.execute<OutgoingMailDTO[]>(LOCK, [id])
  if (!mail) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no mail ${id}`)
  }
  return mail
}

const onItsWay = (id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `The mail ${id} is being sent just now`
  )

/**
 * Sends a mail once more. One that was sent stays in the log as it was, and
 * gets a second row; any other is queued again, at once and with all its
 * tries; one without a reader is routed anew.
 *
 * @param routed - Who gets it now, where nobody did.
 * @returns id of the mail that is queued now.
 * @throws MedusaError CONFLICT while it is being sent, NOT_ALLOWED when it still has no reader.
 */
export const queueAgain = async (
  manager: SqlEntityManager,
  mail: OutgoingMailDTO,
  routed: MailRecipient[]
): Promise<string> => {
  switch (mail.status) {
    case "sending":
      throw onItsWay(mail.id)
    case "sent": {
      const copy = generateEntityId(undefined, "omail")
      const rows = await manager.execute(COPY, [copy, copy, mail.id])
      if (!rows.length) {
        throw onItsWay(mail.id)
      }
      return copy
    }
    case "no_recipient": {
      if (!routed.length) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `The mail ${mail.id} still has nobody to go to: name a recipient first`
        )
      }
      await manager.execute(DROP_NOBODY, [mail.id])
      const [first] = await insertMail(manager, mail, routed)
      return first
    }
    default:
      await manager.execute(QUEUE, [mail.id])
      return mail.id
  }
}
