import type { BuyerCompany, BuyerContext, Grant } from "@medusa-b2b/kit/buyer"
import { ancestorIds } from "./company-path"
import type { CompanyKind } from "./company-kind"
import type { CompanyStatus } from "./effective-status"
import { STANDING } from "./standing"

/** A company as its members see it: status and representative as they count. */
export type MembersCompany = {
  company_id: string
  name: string
  kind: CompanyKind
  path: string
  customer_group_id: string | null
  /** Effective status. */
  status: CompanyStatus
  /** The company's own representative, or the nearest ancestor's. */
  representative_id: string | null
}

/** A person's place in a company, with the company. */
export type Membership = MembersCompany & {
  member_id: string
  /** A standing role, or the id of a company's own. */
  role: string
  /** Name of a company's own role; null for a standing one. */
  role_name: string | null
  /** What the role allows, as far as the merchant does. */
  grants: Grant[]
  is_default: boolean
}

/** Whether a person may act for the company of a membership at all. */
export const mayBeActedFor = ({
  status,
}: Pick<Membership, "status">): boolean => STANDING[status].log_in

/** The company as every plugin may know it. */
export const buyerCompany = (company: MembersCompany): BuyerCompany => ({
  id: company.company_id,
  name: company.name,
  kind: company.kind,
  status: company.status,
  ancestor_ids: ancestorIds(company.path),
  customer_group_id: company.customer_group_id,
})

/**
 * The buyer: this person, acting through this membership.
 *
 * Closed companies are no choice.
 *
 * @param memberships - All of the person's memberships, the default one first.
 * @param acting - The one that they act through, or null for the bare customer.
 */
export const buyerOf = (
  customerId: string,
  memberships: Membership[],
  acting: Membership | null
): BuyerContext => ({
  customer_id: customerId,
  member_id: acting?.member_id ?? null,
  company: acting ? buyerCompany(acting) : null,
  role: acting?.role ?? null,
  role_name: acting?.role_name ?? null,
  grants: acting?.grants ?? [],
  representative_id: acting?.representative_id ?? null,
  companies: memberships
    .filter(mayBeActedFor)
    .map(({ company_id, name, role, role_name, is_default }) => ({
      id: company_id,
      name,
      role,
      role_name,
      is_default,
    })),
  closed_companies: memberships
    .filter((each) => !mayBeActedFor(each))
    .map(({ company_id, name }) => ({ id: company_id, name })),
})
