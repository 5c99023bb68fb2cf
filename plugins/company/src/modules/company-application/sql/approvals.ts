import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ApprovalDTO } from "../../../types/application"

/** Milliseconds for which an approval counts as alive; one takes about a second. */
export const APPROVAL_LEASE = 60_000

/**
 * Takes an approval whose server is gone: one statement, so that one alone gets
 * it, and whoever held it has lost it.
 *
 * @param applicationId - Of this application alone; null: of any.
 */
export const takeDeadApproval = async (
  manager: SqlEntityManager,
  token: string,
  applicationId: string | null
): Promise<ApprovalDTO | null> => {
  const rows = await manager.execute<ApprovalDTO[]>(
    `update company_application_approval
     set token = ?, updated_at = now(),
       lease_until = clock_timestamp() + ? * interval '1 millisecond'
     where id = (
       select id from company_application_approval
       where lease_until < clock_timestamp()
         and (application_id = ? or ?::text is null)
       order by lease_until, id limit 1 for update skip locked
     )
     returning id, application_id, decision, company_id, actor, token, created_at`,
    [token, APPROVAL_LEASE, applicationId, applicationId]
  )
  return rows[0] ?? null
}

/** Deletes an approval that is done or taken back, unless somebody else has it now. */
export const deleteApproval = async (
  manager: SqlEntityManager,
  token: string
): Promise<void> => {
  await manager.execute(
    "delete from company_application_approval where token = ?",
    [token]
  )
}
