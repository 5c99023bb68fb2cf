import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { CompanyRoleDTO, DeletedRole } from "../../../types/role"
import { placeholders } from "./placeholders"
import { insertRole } from "./roles"

/** Who has a role, or is invited to it, and where. */
export type RoleHolder = {
  kind: "member" | "invitation"
  id: string
  company_id: string
  path: string
}

const TABLES = {
  member: { table: "company_member", status: "active" },
  invitation: { table: "company_invitation", status: "pending" },
} as const

/** The active members who have a role, and the pending invitations to it. */
export const findHolders = async (
  manager: SqlEntityManager,
  roleId: string
): Promise<RoleHolder[]> => {
  const kinds = Object.entries(TABLES).map(
    ([kind, { table, status }]) =>
      `select '${kind}' as kind, h.id, h.company_id, c.path from ${table} h
       join company c on c.id = h.company_id
       where h.role = ? and h.status = '${status}' and h.deleted_at is null`
  )
  return manager.execute(kinds.join(" union all "), [roleId, roleId])
}

const giveRole = async (
  manager: SqlEntityManager,
  table: string,
  ids: string[],
  role: string
): Promise<void> => {
  await manager.execute(
    `update ${table} set role = ?, updated_at = now() where id in (${placeholders(ids)})`,
    [role, ...ids]
  )
}

/** Deletes a role and gives those who have it another one. */
export const replaceRole = async (
  manager: SqlEntityManager,
  role: CompanyRoleDTO,
  replacement: string | null
): Promise<DeletedRole> => {
  const holders = await findHolders(manager, role.id)
  const idsOf = (kind: RoleHolder["kind"]) =>
    holders.filter((holder) => holder.kind === kind).map(({ id }) => id)
  const deleted = {
    role,
    member_ids: idsOf("member"),
    invitation_ids: idsOf("invitation"),
  }
  if (replacement) {
    await giveRole(
      manager,
      TABLES.member.table,
      deleted.member_ids,
      replacement
    )
    await giveRole(
      manager,
      TABLES.invitation.table,
      deleted.invitation_ids,
      replacement
    )
  }
  await manager.execute("delete from company_role where id = ?", [role.id])
  return deleted
}

/** Takes `replaceRole` back. */
export const restoreRole = async (
  manager: SqlEntityManager,
  { role, member_ids, invitation_ids }: DeletedRole
): Promise<void> => {
  await insertRole(manager, role)
  await giveRole(manager, TABLES.member.table, member_ids, role.id)
  await giveRole(manager, TABLES.invitation.table, invitation_ids, role.id)
}

/** A role that a branch took along, as a copy of its own. */
export type CopiedRole = { from: string; to: string }

/**
 * Roles in use in a branch that are defined above it, outside of it.
 *
 * @param pattern - Subtree pattern of the branch.
 * @param keptIds - Companies whose roles stay to be had at the branch's new place.
 */
export const findStrandedRoles = async (
  manager: SqlEntityManager,
  pattern: string,
  keptIds: string[]
): Promise<CompanyRoleDTO[]> =>
  manager.execute(
    `select r.id, r.company_id, r.name, r.grants, r.created_at, r.updated_at
     from company_role r join company d on d.id = r.company_id
     where r.deleted_at is null and d.path not like ? escape '\\'
       and r.company_id not in (${placeholders(keptIds)})
       and exists (
         select 1 from (
           select role, company_id from company_member
           where status = 'active' and deleted_at is null
           union all
           select role, company_id from company_invitation
           where status = 'pending' and deleted_at is null
         ) h join company c on c.id = h.company_id
         where h.role = r.id and c.path like ? escape '\\')
     order by r.id`,
    [pattern, ...keptIds, pattern]
  )

/** Everybody in a branch who has one role has another one from now on. */
export const exchangeRole = async (
  manager: SqlEntityManager,
  pattern: string,
  { from, to }: CopiedRole
): Promise<void> => {
  for (const { table, status } of Object.values(TABLES)) {
    await manager.execute(
      `update ${table} h set role = ?, updated_at = now() from company c
       where c.id = h.company_id and c.path like ? escape '\\'
         and h.role = ? and h.status = '${status}' and h.deleted_at is null`,
      [to, pattern, from]
    )
  }
}
