import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Grant } from "@medusa-b2b/kit/buyer"
import { STRICTEST_FIRST } from "../../../domain/effective-status"
import type { MembersCompany, Membership } from "../../../domain/membership"

const ON_PATH = `any (string_to_array(trim(both '/' from c.path), '/'))`

/** The company as its members see it: status and representative are inherited here. */
const COMPANY_COLUMNS = `
  c.id as company_id, c.name, c.kind, c.path, c.customer_group_id,
  (
    select a.status from company a
    where a.id = ${ON_PATH} and a.deleted_at is null
    order by array_position(array[${STRICTEST_FIRST.map((status) => `'${status}'`).join(", ")}], a.status)
    limit 1
  ) as status,
  (
    select a.representative_id from company a
    where a.id = ${ON_PATH} and a.representative_id is not null and a.deleted_at is null
    order by length(a.path) desc limit 1
  ) as representative_id`

/**
 * A person's active memberships, the default one first. One statement: it runs
 * with every store request.
 */
export const findMemberships = async (
  manager: SqlEntityManager,
  customerId: string
): Promise<(Omit<Membership, "grants"> & { role_grants: Grant[] | null })[]> =>
  manager.execute(
    `select m.id as member_id, m.role, r.name as role_name, r.grants as role_grants,
       m.is_default, ${COMPANY_COLUMNS}
     from company_member m
     left join company_role r on r.id = m.role and r.deleted_at is null
     join company c on c.id = m.company_id and c.deleted_at is null
     where m.customer_id = ? and m.status = 'active' and m.deleted_at is null
     order by m.is_default desc, c.name, m.id`,
    [customerId]
  )

/** A company as its members see it, or null. */
export const findMembersCompany = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<MembersCompany | null> => {
  const rows = await manager.execute<MembersCompany[]>(
    `select ${COMPANY_COLUMNS} from company c where c.id = ? and c.deleted_at is null`,
    [companyId]
  )
  return rows[0] ?? null
}
