import type { Grant, Scope } from "@medusa-b2b/kit/buyer"

/** A role that is to be had in a company. */
export type CompanyRole = {
  /** What a member's `role` says: the key of a standing role, or an id. */
  id: string
  /** Null for a standing role, whose name is the reader's language's. */
  name: string | null
  /** Company that has defined it; null for a standing role. */
  company: { id: string; name: string } | null
  grants: Grant[]
}

export type AdminCompanyRoleResponse = { role: CompanyRole }

export type AdminCompanyRoleListResponse = { roles: CompanyRole[] }

export type StoreCompanyRole = CompanyRole & {
  /** Whether the buyer may give it to somebody here. */
  may_give: boolean
  /** Whether the buyer may change and delete it. */
  may_edit: boolean
}

export type StoreCompanyRoleResponse = { role: StoreCompanyRole }

export type StoreCompanyRoleListResponse = { roles: StoreCompanyRole[] }

/** A permission that a company's role may hold. */
export type CompanyPermission = {
  name: string
  /** Narrowest first; in the store only those that the buyer may give here. */
  scopes: Scope[]
  description: Record<"en" | "sv", string>
}

export type CompanyPermissionListResponse = {
  permissions: CompanyPermission[]
  /** Whether companies may define roles in this store. */
  enabled: boolean
}
