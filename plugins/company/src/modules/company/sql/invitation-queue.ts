import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { TAKEN_FOR } from "../../../domain/invitation"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import { INVITATION_COLUMNS } from "./invitations"

/**
 * Takes waiting invitations: one statement under one lock, so that two servers
 * never take the same, and together not more than may go in a minute of the
 * clock. Those that were taken and never handed over are taken again.
 *
 * @returns those taken, with their time renewed.
 */
export const takeQueued = async (
  manager: SqlEntityManager,
  { perMinute, days }: { perMinute: number; days: number }
): Promise<CompanyInvitationDTO[]> => {
  await manager.execute(
    "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.invitation-queue', 0))"
  )
  return manager.execute(
    `update company_invitation i
     set taken_at = clock_timestamp(), sent_at = clock_timestamp(),
       expires_at = clock_timestamp() + ? * interval '1 day', updated_at = now()
     where i.id in (
       select id from company_invitation
       where queued_at is not null and status = 'pending' and deleted_at is null
         and (taken_at is null
           or taken_at < clock_timestamp() - ? * interval '1 millisecond')
       order by queued_at, id
       limit greatest(0, ? - (
         select count(*) from company_invitation
         where taken_at >= date_trunc('minute', clock_timestamp())
       ))
     )
     returning ${INVITATION_COLUMNS}`,
    [days, TAKEN_FOR, perMinute]
  )
}

/** Takes the letter of an invitation out of the queue. */
export const leaveQueue = async (
  manager: SqlEntityManager,
  id: string
): Promise<void> => {
  await manager.execute(
    "update company_invitation set queued_at = null, updated_at = now() where id = ?",
    [id]
  )
}
