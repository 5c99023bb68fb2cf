import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { isStandingRole } from "../../../domain/standing-roles"
import { executeBound } from "../../../sql/execute-bound"
import type { ChangedBy } from "../../../types/company"
import { placeholders } from "./placeholders"
import { lockTree } from "./tree"

/** A locked company. */
export type LockedCompany = { id: string; path: string }

/**
 * Takes companies' rows until the transaction ends, ancestors first: whoever
 * adds, changes or removes members waits here. Two admins who remove each
 * other would otherwise each see the other one still there.
 *
 * @throws MedusaError NOT_FOUND for an unknown company.
 */
export const lockCompanies = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<LockedCompany[]> => {
  const rows = await executeBound<LockedCompany>(
    manager,
    `select id, path from company
     where id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null
     order by length(path), id for update`,
    [JSON.stringify(ids)]
  )
  const found = new Set(rows.map(({ id }) => id))
  const missing = ids.find((id) => !found.has(id))
  if (missing) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${missing}`
    )
  }
  return rows
}

const companyOf = async (
  manager: SqlEntityManager,
  memberId: string
): Promise<string | null> => {
  const rows = await manager.execute<{ company_id: string }[]>(
    "select company_id from company_member where id = ?",
    [memberId]
  )
  return rows[0]?.company_id ?? null
}

/**
 * Locks what a change of members, roles or invitations decides on, always in
 * this order, so that no two changes wait for each other: the tree (shared: no
 * branch moves meanwhile), the roles, the companies from the top down. The
 * company of the member on whose word it happens is one of them: their own
 * rights stand still as well.
 *
 * @param change.roles - Roles that are given: kept from being edited or deleted.
 * @throws MedusaError NOT_FOUND for an unknown company.
 */
export const lockForChange = async (
  manager: SqlEntityManager,
  change: { companies: string[]; roles?: string[]; by: ChangedBy }
): Promise<LockedCompany[]> => {
  await lockTree(manager, "shared")
  const roles = [...new Set(change.roles)].filter(
    (role) => !isStandingRole(role)
  )
  if (roles.length) {
    await manager.execute(
      `select id from company_role where id in (${placeholders(roles)}) order by id for share`,
      roles
    )
  }
  const own =
    change.by === "staff" ? null : await companyOf(manager, change.by.member_id)
  return lockCompanies(manager, [
    ...new Set([...change.companies, ...(own ? [own] : [])]),
  ])
}

/**
 * Locks a role to edit or delete it, and every company in which a member has
 * it. No company is missing: to give the role one has to wait for its row.
 *
 * @param replacement - Role that takes its place, locked as well.
 * @throws MedusaError NOT_FOUND for an unknown role.
 */
export const lockRoleAndHolders = async (
  manager: SqlEntityManager,
  roleId: string,
  by: ChangedBy,
  replacement?: string | null
): Promise<void> => {
  await lockTree(manager, "shared")
  const roles = await manager.execute<{ id: string; company_id: string }[]>(
    `select id, company_id from company_role
     where id in (?, ?) and deleted_at is null order by id for update`,
    [roleId, replacement ?? roleId]
  )
  const role = roles.find(({ id }) => id === roleId)
  if (!role) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no role ${roleId}`
    )
  }
  const holders = await manager.execute<{ company_id: string }[]>(
    `select distinct company_id from company_member
     where role = ? and status = 'active' and deleted_at is null`,
    [roleId]
  )
  await lockForChange(manager, {
    companies: [role, ...holders].map(({ company_id }) => company_id),
    by,
  })
}
