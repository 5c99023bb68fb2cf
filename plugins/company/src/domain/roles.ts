import type { Grant } from "@medusa-b2b/kit/buyer"
import { listPermissions } from "@medusa-b2b/kit/permissions"
import type { Role } from "./standing-roles"

/**
 * What each role may do, and how far. Somebody who orders sees their own carts
 * and orders; who answers for others, or for the money, sees the company's.
 */
const GRANTS: Record<Role, Grant[]> = {
  admin: [
    { permission: "company.read", scope: "subtree" },
    { permission: "member.read", scope: "subtree" },
    { permission: "member.manage", scope: "subtree" },
    { permission: "address.manage", scope: "subtree" },
    { permission: "contact_point.manage", scope: "subtree" },
    { permission: "order.read", scope: "subtree" },
    { permission: "order.place", scope: "company" },
    { permission: "cart.manage", scope: "company" },
    { permission: "invoice.receive", scope: "subtree" },
    { permission: "role.manage", scope: "subtree" },
    { permission: "activity.read", scope: "subtree" },
  ],
  buyer: [
    { permission: "company.read", scope: "company" },
    { permission: "order.read", scope: "own" },
    { permission: "order.place", scope: "own" },
    { permission: "cart.manage", scope: "own" },
  ],
  approver: [
    { permission: "company.read", scope: "company" },
    { permission: "member.read", scope: "company" },
    { permission: "order.read", scope: "company" },
    { permission: "order.place", scope: "own" },
    { permission: "cart.manage", scope: "own" },
  ],
  finance: [
    { permission: "company.read", scope: "subtree" },
    { permission: "member.read", scope: "company" },
    { permission: "order.read", scope: "subtree" },
    { permission: "invoice.receive", scope: "subtree" },
  ],
  viewer: [
    { permission: "company.read", scope: "company" },
    { permission: "order.read", scope: "company" },
  ],
}

/** What other plugins have declared: an admin can give all that is installed, as far as it goes. */
const declaredFor = (role: Role): Grant[] =>
  listPermissions()
    .filter(
      ({ name }) => !GRANTS.admin.some(({ permission }) => permission === name)
    )
    .flatMap(({ name, scopes, roles }) => {
      const scope = role === "admin" ? scopes[scopes.length - 1] : roles?.[role]
      return scope ? [{ permission: name, scope }] : []
    })

/** The grants of a standing role; each call gives its own copy. */
export const grantsOf = (role: Role): Grant[] => [
  ...GRANTS[role].map((grant) => ({ ...grant })),
  ...declaredFor(role),
]
