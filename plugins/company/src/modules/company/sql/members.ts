import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { CompanyMemberDTO } from "../../../types/company"

/**
 * Takes the company's row until the transaction ends: whoever adds, changes or
 * removes its members waits here. Two admins who remove each other would
 * otherwise each see the other one still there.
 *
 * @throws MedusaError NOT_FOUND for an unknown company.
 */
export const lockCompany = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<void> => {
  const rows = await manager.execute(
    "select id from company where id = ? and deleted_at is null for update",
    [companyId]
  )
  if (!rows.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${companyId}`
    )
  }
}

/** As `lockCompany`, by one of its members; nothing for an unknown one. */
export const lockCompanyOfMember = async (
  manager: SqlEntityManager,
  memberId: string
): Promise<void> => {
  await manager.execute(
    `select c.id from company c
     join company_member m on m.company_id = c.id
     where m.id = ? for update of c`,
    [memberId]
  )
}

/**
 * Refuses to go on without the company's last admin. To be asked under the
 * company's lock.
 *
 * @throws MedusaError NOT_ALLOWED naming member and company.
 */
export const assertNotLastAdmin = async (
  manager: SqlEntityManager,
  { id, role, company_id }: CompanyMemberDTO
): Promise<void> => {
  if (role !== "admin") {
    return
  }
  const others = await manager.execute(
    `select id from company_member
     where company_id = ? and id <> ? and role = 'admin'
       and status = 'active' and deleted_at is null limit 1`,
    [company_id, id]
  )
  if (!others.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${id} is the last admin of the company ${company_id}: name another admin first`
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
