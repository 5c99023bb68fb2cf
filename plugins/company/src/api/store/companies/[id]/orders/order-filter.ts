import type { Scope } from "@medusa-b2b/kit/buyer"
import { subtreePattern } from "../../../../../domain/company-path"

/** Query filter on orders, by their links. */
export const orderFilter = (
  company: { id: string; path: string },
  scope: Scope | null,
  memberId: string | null
): Record<string, unknown> => {
  switch (scope) {
    case "subtree":
      return { company: { path: { $like: subtreePattern(company.path) } } }
    case "company":
      return { company: { id: company.id } }
    default:
      return { company: { id: company.id }, company_member: { id: memberId } }
  }
}
