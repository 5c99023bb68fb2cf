import { store } from "../app/store-client"
import type { Grant } from "../session/buyer"

export type Scope = Grant["scope"]

/** A role that is to be had in the company. */
export type Role = {
  id: string
  /** Null for a role that every company has. */
  name: string | null
  /** Company that has defined it; null for a role that every company has. */
  company: { id: string; name: string } | null
  grants: Grant[]
  may_give: boolean
  may_edit: boolean
}

/** Something that the buyer may put into a role, and how far. */
export type Permission = {
  name: string
  scopes: Scope[]
  description: Record<"en" | "sv", string>
}

/** What a role is made of. */
export type RoleInput = { name: string; grants: Grant[] }

const pathOf = (company_id: string, role_id?: string): string =>
  ["/store/companies", company_id, "roles", role_id].filter(Boolean).join("/")

/** The roles that are to be had in a company. */
export const fetchRoles = async (company_id: string): Promise<Role[]> => {
  const { roles } = await store().client.fetch<{ roles: Role[] }>(
    pathOf(company_id)
  )
  return roles
}

/** What the buyer may put into roles of the company; nothing where companies define none. */
export const fetchPermissions = async (
  company_id: string
): Promise<{ permissions: Permission[]; enabled: boolean }> =>
  store().client.fetch(`/store/companies/${company_id}/permissions`)

/** Makes a role, or changes the one with this id. */
export const saveRole = async (
  company_id: string,
  role_id: string | undefined,
  body: RoleInput
): Promise<Role> => {
  const { role } = await store().client.fetch<{ role: Role }>(
    pathOf(company_id, role_id),
    { method: "POST", body }
  )
  return role
}

/** Deletes a role; who has it gets the replacement. */
export const deleteRole = (
  company_id: string,
  role_id: string,
  replacement: string | undefined
): Promise<unknown> =>
  store().client.fetch(pathOf(company_id, role_id), {
    method: "DELETE",
    query: replacement ? { replacement } : {},
  })
