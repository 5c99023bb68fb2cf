import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Grant } from "@medusa-b2b/kit/buyer"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type AllowedPermissions,
  grantsOfRole,
  makeAdmin,
} from "../../../domain/role-grants"
import type { CompanyMemberDTO } from "../../../types/company"
import { placeholders } from "./placeholders"

/** An active member as the database has them now, past what the transaction has read before; null for nobody. */
export const findActiveMember = async (
  manager: SqlEntityManager,
  id: string
): Promise<CompanyMemberDTO | null> => {
  const rows = await manager.execute<CompanyMemberDTO[]>(
    `select id, company_id, customer_id, role, status, is_default, external_id,
       language, metadata, created_at, updated_at
     from company_member where id = ? and status = 'active' and deleted_at is null`,
    [id]
  )
  return rows[0] ?? null
}

/**
 * Refuses to go on without the company's last admin: an active member who may
 * look after members. To be asked under the company's lock, with what changes
 * not yet written.
 *
 * @param leaving - The members who are admins now and will not be.
 * @throws MedusaError NOT_ALLOWED naming them and the company.
 */
export const assertAdminStays = async (
  manager: SqlEntityManager,
  companyId: string,
  leaving: string[],
  allowed: AllowedPermissions
): Promise<void> => {
  const others = await manager.execute<
    { role: string; grants: Grant[] | null }[]
  >(
    `select distinct m.role, r.grants from company_member m
     left join company_role r on r.id = m.role and r.deleted_at is null
     where m.company_id = ? and m.id not in (${placeholders(leaving)})
       and m.status = 'active' and m.deleted_at is null`,
    [companyId, ...leaving]
  )
  if (
    !others.some(({ role, grants }) =>
      makeAdmin(grantsOfRole(role, grants, allowed))
    )
  ) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${leaving.join(", ")} is the last admin of the company ${companyId}: name another admin first`
    )
  }
}

/**
 * Takes the default from whichever membership of the person has it.
 *
 * @returns the member who had it, or null.
 */
export const clearDefault = async (
  manager: SqlEntityManager,
  customerId: string
): Promise<string | null> => {
  const rows = await manager.execute<{ id: string }[]>(
    `update company_member set is_default = false, updated_at = now()
     where customer_id = ? and is_default and deleted_at is null returning id`,
    [customerId]
  )
  return rows[0]?.id ?? null
}
