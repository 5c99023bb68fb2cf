import type { Grant } from "@medusa-b2b/kit/buyer"

/** A company's own role as the module returns it. */
export type CompanyRoleDTO = {
  id: string
  /** Company that has defined it, for itself and those below. */
  company_id: string
  name: string
  grants: Grant[]
  created_at: Date | string
  updated_at: Date | string
}

/** What a new role is given. */
export type CreateRoleDTO = {
  company_id: string
  name: string
  grants: Grant[]
}

/** What can be changed in a role. */
export type UpdateRoleDTO = { name?: string; grants?: Grant[] }

/** What is needed to bring a deleted role back. */
export type DeletedRole = {
  role: CompanyRoleDTO
  /** Who had it and got the replacement. */
  member_ids: string[]
  invitation_ids: string[]
}
