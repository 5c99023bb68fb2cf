import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ClaimedMail } from "../../../types/mail"

// Due, or left behind by a process that died. `skip locked` lets many
// processes take from the same heap without waiting for each other, and none
// takes what another has.
const CLAIM = `
  with due as (
    select id, case when status = 'sending' then claim end as cut_off_claim from outgoing_mail
    where deleted_at is null and (
      (status = 'queued' and next_attempt_at <= now())
      or (status = 'sending' and lease_until < now())
    )
    order by coalesce(next_attempt_at, lease_until), id
    limit ?
    for update skip locked
  )
  update outgoing_mail m
  set status = 'sending', claim = ?, lease_until = now() + make_interval(secs => ?),
    attempts = m.attempts + 1, next_attempt_at = null, updated_at = now()
  from due where m.id = due.id
  returning m.*, due.cut_off_claim`

/** Takes mails that are due; each goes to one caller only, however many ask at once. */
export const claimDueMails = (
  manager: SqlEntityManager,
  { claim, limit, seconds }: { claim: string; limit: number; seconds: number }
): Promise<ClaimedMail[]> =>
  manager.execute<ClaimedMail[]>(CLAIM, [limit, claim, seconds])
