import * as z from "zod"

import type { CompanyPermission, CompanyRole } from "../types"
import type { RoleInput } from "../hooks/roles"

/** Stands for a permission that the role does not hold: a select has no empty value. */
export const NOT_HELD = "none"

/** A scope per permission, by the permission's name with `:` for its dot: dots lead into objects. */
export const roleSchema = z.object({
  name: z.string().trim().min(1).max(255),
  scopes: z.record(z.string(), z.enum([NOT_HELD, "own", "company", "subtree"])),
})

export type RoleValues = z.infer<typeof roleSchema>

/** The form's key of a permission. */
export const keyOf = (permission: string): string =>
  permission.replace(".", ":")

/** A role as the form shows it. */
export const roleValues = (
  role: CompanyRole | null,
  permissions: CompanyPermission[]
): RoleValues => ({
  name: role?.name ?? "",
  scopes: Object.fromEntries(
    permissions.map(({ name }) => [
      keyOf(name),
      role?.grants.find(({ permission }) => permission === name)?.scope ??
        NOT_HELD,
    ])
  ),
})

/** The form as the API takes it. */
export const roleInput = ({ name, scopes }: RoleValues): RoleInput => ({
  name: name.trim(),
  grants: Object.entries(scopes).flatMap(([key, scope]) =>
    scope === NOT_HELD ? [] : [{ permission: key.replace(":", "."), scope }]
  ),
})
