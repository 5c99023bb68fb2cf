import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes the company's row until the transaction ends: whoever adds, changes or
 * removes its members waits here. Two admins who remove each other would
 * otherwise each see the other one still there.
 */
export const lockCompany = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<boolean> => {
  const rows = await manager.execute(
    "select id from company where id = ? and deleted_at is null for update",
    [companyId]
  )
  return rows.length > 0
}

/** How many active admins the company has beside this member. */
export const countOtherAdmins = async (
  manager: SqlEntityManager,
  companyId: string,
  memberId: string
): Promise<number> => {
  const [{ admins }] = await manager.execute<{ admins: string }[]>(
    `select count(*) as admins from company_member
     where company_id = ? and id <> ? and role = 'admin'
       and status = 'active' and deleted_at is null`,
    [companyId, memberId]
  )
  return Number(admins)
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
