import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import { scopeOf } from "@medusa-b2b/kit/permissions"

/**
 * Whether somebody's permission reaches the cart of a buyer: their own, their
 * company's, or that of a company below it.
 *
 * @param acting - Who wants to do something, through the membership they act by; null for nobody.
 * @param owner - Whose cart it is, by its links.
 */
export const reachesCart = (
  acting: Pick<BuyerContext, "company" | "member_id" | "grants"> | null,
  permission: string,
  owner: Pick<BuyerContext, "company" | "member_id">
): boolean => {
  const scope = scopeOf(acting, permission)
  if (!scope || !acting?.company || !owner.company) {
    return false
  }
  if (acting.company.id !== owner.company.id) {
    return (
      scope === "subtree" &&
      owner.company.ancestor_ids.includes(acting.company.id)
    )
  }
  return scope !== "own" || acting.member_id === owner.member_id
}
