import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { CompanyStatus } from "../../../domain/effective-status"
import type { Language } from "../../../domain/language"

/** A member who may be invited to open an account. */
export type MemberToInvite = {
  id: string
  company_id: string
  company_name: string
  customer_id: string
  role: string
  language: Language | null
  is_default: boolean
  /** The company's own status and its ancestors'. */
  statuses: CompanyStatus[]
}

/** The active members among these. */
export const findMembersToInvite = async (
  manager: SqlEntityManager,
  memberIds: string[]
): Promise<MemberToInvite[]> =>
  manager.execute(
    `select m.id, m.company_id, c.name as company_name, m.customer_id, m.role,
       m.language, m.is_default,
       (select json_agg(a.status) from company a
        where a.id = any(string_to_array(trim(both '/' from c.path), '/'))) as statuses
     from company_member m
     join company c on c.id = m.company_id and c.deleted_at is null
     where m.id in (select jsonb_array_elements_text(?::jsonb))
       and m.status = 'active' and m.deleted_at is null`,
    [JSON.stringify(memberIds)]
  )

/** Which of these addresses have an invitation that can be accepted, to any company. */
export const findInvitedAddresses = async (
  manager: SqlEntityManager,
  emails: string[]
): Promise<Set<string>> => {
  const rows = await manager.execute<{ email: string }[]>(
    `select distinct email from company_invitation
     where email in (select jsonb_array_elements_text(?::jsonb))
       and status = 'pending' and expires_at > now() and deleted_at is null`,
    [JSON.stringify(emails)]
  )
  return new Set(rows.map(({ email }) => email))
}
