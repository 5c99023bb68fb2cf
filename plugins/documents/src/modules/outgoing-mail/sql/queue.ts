import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MailRecipient } from "@medusa-b2b/kit/mail"
import type { QueueMailDTO } from "../../../types/mail"

/**
 * Seconds after which a mail leaves though nobody has said that the workflow
 * which asked for it has succeeded: the event that says so may be lost.
 */
const WAITS_FOR = 60

const INSERT = `
  insert into outgoing_mail
    (id, kind, subject_id, company_id, member_id, key, recipient, recipient_name,
     language, because, status, next_attempt_at)
  select r.id, ?, ?, ?::text, ?::text, ?, r.recipient, r.recipient_name,
    r.language, r.because, r.status,
    case when r.status = 'queued' then now() + make_interval(secs => ?) end
  from jsonb_to_recordset(?::jsonb) as
    r(id text, recipient text, recipient_name text, language text, because jsonb, status text)
  returning id`

/** Waits for others who queue under the same key, until the transaction ends. */
const lockKey = (manager: SqlEntityManager, key: string) =>
  manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `outgoing_mail:${key}`,
  ])

const rowOf = ({ email, name, language, because }: MailRecipient) => ({
  id: generateEntityId(undefined, "omail"),
  recipient: email.trim().toLowerCase(),
  recipient_name: name,
  language,
  because,
  status: "queued",
})

const onePerAddress = (recipients: MailRecipient[]) => [
  ...new Map(
    [...recipients].reverse().map((each) => {
      const row = rowOf(each)
      return [row.recipient, row]
    })
  ).values(),
]

/**
 * Writes one row for each address.
 *
 * @returns ids of the new rows.
 */
export const insertMail = async (
  manager: SqlEntityManager,
  mail: Pick<
    QueueMailDTO,
    "kind" | "subject_id" | "company_id" | "member_id" | "key" | "waits"
  >,
  recipients: MailRecipient[],
  nobody?: Pick<MailRecipient, "language">
): Promise<string[]> => {
  const rows = nobody
    ? [
        {
          id: generateEntityId(undefined, "omail"),
          recipient: null,
          recipient_name: null,
          language: nobody.language,
          because: null,
          status: "no_recipient",
        },
      ]
    : onePerAddress(recipients)
  const inserted = await manager.execute<{ id: string }[]>(INSERT, [
    mail.kind,
    mail.subject_id,
    mail.company_id,
    mail.member_id,
    mail.key,
    mail.waits ? WAITS_FOR : 0,
    JSON.stringify(rows),
  ])
  return inserted.map(({ id }) => id)
}

/**
 * Puts a mail into the outbox, one row for each address; a row that says so
 * when there is none. A key that is known queues nothing.
 *
 * @returns ids of the new rows.
 */
export const queueMail = async (
  manager: SqlEntityManager,
  mail: QueueMailDTO
): Promise<string[]> => {
  await lockKey(manager, mail.key)
  const known = await manager.execute(
    "select 1 from outgoing_mail where key = ? and deleted_at is null limit 1",
    [mail.key]
  )
  if (known.length) {
    return []
  }
  const nobody = mail.recipients.length
    ? undefined
    : { language: mail.default_language }
  return insertMail(manager, mail, mail.recipients, nobody)
}
