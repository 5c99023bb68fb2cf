import type { Grant } from "@medusa-b2b/kit/buyer"
import {
  isGranted,
  mayGive,
  type Permission,
} from "@medusa-b2b/kit/permissions"
import { grantsOf } from "./roles"
import { isStandingRole } from "./standing-roles"

/** What the merchant allows in roles that companies define; null: every permission. */
export type AllowedPermissions = string[] | null

/**
 * What a member may do by their role.
 *
 * @param role - A standing role, or the id of a company's.
 * @param own - Grants of the company's role; null for a standing one.
 * @param allowed - A permission that the merchant has taken out since counts no more.
 */
export const grantsOfRole = (
  role: string,
  own: Grant[] | null,
  allowed: AllowedPermissions
): Grant[] =>
  isStandingRole(role)
    ? grantsOf(role)
    : (own ?? []).filter(
        ({ permission }) => !allowed || allowed.includes(permission)
      )

/** Whether these grants make an admin: somebody who can look after the company's members. */
export const makeAdmin = (grants: Grant[]): boolean =>
  isGranted({ grants }, "member.manage", "company")

/**
 * What somebody holds in a company below the one where they have their role:
 * what reaches the subtree, and what cannot be held any wider than they do.
 */
export const grantsBelow = (held: Grant[], catalogue: Permission[]): Grant[] =>
  held.filter(({ permission, scope }) => {
    const widest = catalogue
      .find(({ name }) => name === permission)
      ?.scopes.at(-1)
    return scope === "subtree" || scope === widest
  })

/** The grants of `after` that `before` did not have, or not as far. */
export const addedGrants = (before: Grant[], after: Grant[]): Grant[] =>
  after.filter((grant) => !mayGive(before, [grant]))

/**
 * What is wrong with the grants of a company's role, as a sentence; null for
 * nothing.
 */
export const faultOfGrants = (
  grants: Grant[],
  catalogue: Permission[],
  allowed: AllowedPermissions
): string | null => {
  for (const [index, { permission, scope }] of grants.entries()) {
    const known = catalogue.find(({ name }) => name === permission)
    if (!known || (allowed && !allowed.includes(permission))) {
      return `grants: there is no permission ${permission} for roles of companies`
    }
    if (!known.scopes.includes(scope)) {
      return `grants: ${permission} reaches ${known.scopes.join(" or ")}, not ${scope}`
    }
    if (grants.findIndex((each) => each.permission === permission) !== index) {
      return `grants: ${permission} is there twice`
    }
  }
  return null
}
