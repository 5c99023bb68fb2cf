import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { Scope } from "../buyer/buyer-context"

/** A buyer's permission, declared by the plugin that checks it. */
export type Permission = {
  /** `<noun>.<verb>`, e.g. `order.read`. */
  name: string
  /** Plugin that declares and checks it. */
  by: string
  /** Scopes that make sense for it, narrowest first. */
  scopes: Scope[]
  /**
   * Standing roles that hold it beside the admin, who holds all, and how far:
   * `{ finance: "subtree" }`. Left out: nobody but the admin, and the roles that
   * a company defines.
   */
  roles?: Record<string, Scope>
  /** What it allows, for the role editor. */
  description: Record<"en" | "sv", string>
}

const catalogue = processWide<Map<string, Permission>>(
  "permissions",
  1,
  () => new Map()
)

const NAME = /^[a-z][a-z_]*\.[a-z][a-z_]*$/

/**
 * Declares permissions, so that role editors list what is installed.
 *
 * @throws MedusaError INVALID_ARGUMENT when a name is malformed or declared by another plugin.
 */
export const definePermissions = (permissions: Permission[]): void => {
  for (const permission of permissions) {
    if (!NAME.test(permission.name)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `The permission "${permission.name}" of "${permission.by}" is not of the form <noun>.<verb>.`
      )
    }
    const other = catalogue.get(permission.name)
    if (other && other.by !== permission.by) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `"${other.by}" and "${permission.by}" both declare the permission "${permission.name}".`
      )
    }
    catalogue.set(permission.name, permission)
  }
}

/** All declared permissions, by name. */
export const listPermissions = (): Permission[] =>
  [...catalogue.values()].sort((a, b) => a.name.localeCompare(b.name))
