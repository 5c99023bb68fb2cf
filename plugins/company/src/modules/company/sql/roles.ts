import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Grant } from "@medusa-b2b/kit/buyer"
import { listPermissions } from "@medusa-b2b/kit/permissions"
import { idsOnPath, isWithin } from "../../../domain/company-path"
import {
  type AllowedPermissions,
  grantsBelow,
  grantsOfRole,
} from "../../../domain/role-grants"
import { isStandingRole } from "../../../domain/standing-roles"
import type { CompanyRoleDTO } from "../../../types/role"
import { placeholders } from "./placeholders"

/** The roles with these ids, in no order. */
export const findRoles = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<CompanyRoleDTO[]> =>
  manager.execute(
    `select id, company_id, name, grants, created_at, updated_at
     from company_role where id in (${placeholders(ids)}) and deleted_at is null`,
    ids
  )

/** The roles that are to be had in a company: its own and its ancestors', nearest first. */
export const findRolesAt = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<CompanyRoleDTO[]> =>
  manager.execute(
    `select r.id, r.company_id, r.name, r.grants, r.created_at, r.updated_at
     from company c
     join company d on d.id = any (string_to_array(trim(both '/' from c.path), '/'))
     join company_role r on r.company_id = d.id and r.deleted_at is null
     where c.id = ? and c.deleted_at is null
     order by length(d.path) desc, r.name, r.id`,
    [companyId]
  )

/**
 * What a role allows in a company.
 *
 * @returns null for a role that is not to be had there: unknown, or defined elsewhere than at the company or above.
 */
export const grantsAt = async (
  manager: SqlEntityManager,
  role: string,
  path: string,
  allowed: AllowedPermissions
): Promise<Grant[] | null> => {
  if (isStandingRole(role)) {
    return grantsOfRole(role, null, allowed)
  }
  const [found] = await findRoles(manager, [role])
  return found && idsOnPath(path).includes(found.company_id)
    ? grantsOfRole(role, found.grants, allowed)
    : null
}

/**
 * What a member holds in a company: theirs, or one below theirs. Empty in
 * every other one, and for somebody who has been removed.
 */
export const heldAt = async (
  manager: SqlEntityManager,
  memberId: string,
  path: string,
  allowed: AllowedPermissions
): Promise<Grant[]> => {
  const [member] = await manager.execute<
    { role: string; grants: Grant[] | null; path: string }[]
  >(
    `select m.role, r.grants, c.path from company_member m
     join company c on c.id = m.company_id and c.deleted_at is null
     left join company_role r on r.id = m.role and r.deleted_at is null
     where m.id = ? and m.status = 'active' and m.deleted_at is null`,
    [memberId]
  )
  if (!member || !isWithin(path, member.path)) {
    return []
  }
  const held = grantsOfRole(member.role, member.grants, allowed)
  return path === member.path ? held : grantsBelow(held, listPermissions())
}

/** Adds a role at once, so that rows of the same transaction can refer to it. */
export const insertRole = async (
  manager: SqlEntityManager,
  role: Pick<CompanyRoleDTO, "id" | "company_id" | "name" | "grants"> & {
    created_at?: Date | string
  }
): Promise<void> => {
  await manager.execute(
    `insert into company_role (id, company_id, name, grants, created_at)
     values (?, ?, ?, ?::jsonb, ?)`,
    [
      role.id,
      role.company_id,
      role.name,
      JSON.stringify(role.grants),
      role.created_at ?? new Date(),
    ]
  )
}

/** Writes a role's name and grants. */
export const writeRole = async (
  manager: SqlEntityManager,
  { id, name, grants }: Pick<CompanyRoleDTO, "id" | "name" | "grants">
): Promise<void> => {
  await manager.execute(
    "update company_role set name = ?, grants = ?::jsonb, updated_at = now() where id = ?",
    [name, JSON.stringify(grants), id]
  )
}
