import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { CancelReason } from "../../../domain/mail/mail-status"

/** How a try ended. */
export type MailOutcome =
  | {
      status: "sent"
      subject: string | null
      notification_id: string | null
      provider_message_id: string | null
      maybe_twice: boolean
    }
  | {
      status: "failed"
      subject: string | null
      error: string
      maybe_twice: boolean
      /** Null: it is given up. */
      retry_in_seconds: number | null
    }
  | { status: "cancelled"; reason: CancelReason }

type Claim = { id: string; claim: string }

const END = "claim = null, lease_until = null, updated_at = now()"
// Only whoever still has the mail may say what became of it.
const MINE =
  "where id = ? and claim = ? and status = 'sending' and deleted_at is null returning id"

const statement = (
  { id, claim }: Claim,
  outcome: MailOutcome
): [string, unknown[]] => {
  switch (outcome.status) {
    case "sent":
      return [
        `update outgoing_mail set status = 'sent', sent_at = now(), last_error = null,
           subject = coalesce(?::text, subject), notification_id = ?::text, provider_message_id = ?::text,
           maybe_twice = maybe_twice or ?, ${END} ${MINE}`,
        [
          outcome.subject,
          outcome.notification_id,
          outcome.provider_message_id,
          outcome.maybe_twice,
          id,
          claim,
        ],
      ]
    case "failed":
      return [
        `update outgoing_mail set status = case when ?::float is null then 'failed' else 'queued' end,
           next_attempt_at = now() + make_interval(secs => ?::float), last_error = ?,
           subject = coalesce(?::text, subject), maybe_twice = maybe_twice or ?, ${END} ${MINE}`,
        [
          outcome.retry_in_seconds,
          outcome.retry_in_seconds,
          outcome.error,
          outcome.subject,
          outcome.maybe_twice,
          id,
          claim,
        ],
      ]
    case "cancelled":
      return [
        `update outgoing_mail set status = 'cancelled', cancel_reason = ?, ${END} ${MINE}`,
        [outcome.reason, id, claim],
      ]
  }
}

/**
 * Notes how a try ended.
 *
 * @returns false when the mail was taken over by another process meanwhile.
 */
export const noteOutcome = async (
  manager: SqlEntityManager,
  claim: Claim,
  outcome: MailOutcome
): Promise<boolean> =>
  (await manager.execute(...statement(claim, outcome))).length > 0
