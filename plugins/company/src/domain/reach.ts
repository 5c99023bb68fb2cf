import type { BuyerCompany, BuyerContext } from "@medusa-b2b/kit/buyer"
import { scopeOf } from "@medusa-b2b/kit/permissions"
import { pathOf, subtreePattern } from "./company-path"

/** Path of the company that a buyer acts for. */
export const pathOfBuyer = ({ id, ancestor_ids }: BuyerCompany): string =>
  pathOf(
    id,
    ancestor_ids.length ? `/${[...ancestor_ids].reverse().join("/")}/` : null
  )

/** Query filter on companies. */
export type CompanyFilter = { id: string } | { path: { $like: string } }

/**
 * Filter that leaves the companies in which the buyer holds a permission: the
 * one they act for, or its subtree. Null when they do not hold it at all, or
 * act for no company.
 */
export const companyFilter = (
  buyer: BuyerContext | undefined,
  permission: string
): CompanyFilter | null => {
  const scope = scopeOf(buyer, permission)
  if (!scope || !buyer?.company) {
    return null
  }
  return scope === "subtree"
    ? { path: { $like: subtreePattern(pathOfBuyer(buyer.company)) } }
    : { id: buyer.company.id }
}
