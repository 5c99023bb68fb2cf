import type { Scope } from "@medusa-b2b/kit/buyer"
import { subtreePattern } from "../../../domain/company-path"
import { type SubQuery, subQuery } from "../../sub-query"

/** Tables that Medusa makes for this plugin's links. */
const ORDER_COMPANY = "company_company_order_order"
const ORDER_MEMBER = "company_company_member_order_order"

/** Orders of a company. */
export const idsOfCompany = (companyId: string): SubQuery =>
  subQuery(
    `select order_id from ${ORDER_COMPANY}
     where company_id = ? and deleted_at is null`,
    [companyId]
  )

/** Orders of a company and all below it. */
export const idsOfSubtree = (path: string): SubQuery =>
  subQuery(
    `select l.order_id from ${ORDER_COMPANY} l
     join company c on c.id = l.company_id and c.deleted_at is null
     where c.path like ? escape '\\' and l.deleted_at is null`,
    [subtreePattern(path)]
  )

/** Orders that a member placed for a company. */
export const idsOfMember = (companyId: string, memberId: string): SubQuery =>
  subQuery(
    `select l.order_id from ${ORDER_COMPANY} l
     join ${ORDER_MEMBER} m on m.order_id = l.order_id and m.deleted_at is null
     where l.company_id = ? and m.company_member_id = ? and l.deleted_at is null`,
    [companyId, memberId]
  )

/** Orders of any company. */
export const idsOfAnyCompany = (): SubQuery =>
  subQuery(`select order_id from ${ORDER_COMPANY} where deleted_at is null`, [])

/** What a scope of `order.read` leaves of a company's orders. */
export const idsWithin = (
  scope: Scope | null,
  company: { id: string; path: string },
  memberId: string | null
): SubQuery => {
  switch (scope) {
    case "subtree":
      return idsOfSubtree(company.path)
    case "company":
      return idsOfCompany(company.id)
    default:
      return idsOfMember(company.id, memberId ?? "")
  }
}
