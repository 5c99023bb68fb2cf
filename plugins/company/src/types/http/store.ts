import type { Standing } from "../../domain/standing"
import type { ReferenceRules, References } from "../../domain/references"
import type { CompanyDTO, CompanyMemberDTO } from "../company"
import type { CompanyName, MembersCustomer } from "./admin"

/** A company as its members see it; GLN and Peppol id are its own, else the nearest ancestor's. */
export type StoreCompany = Pick<
  CompanyDTO,
  | "id"
  | "name"
  | "kind"
  | "parent_id"
  | "organization_number"
  | "vat_id"
  | "currency_code"
  | "time_zone"
  | "language"
  | "gln"
  | "peppol_id"
> & {
  /** Effective status. */
  status: CompanyDTO["status"]
}

export type StoreCompanyListResponse = {
  companies: (StoreCompany & {
    role: string
    is_default: boolean
    /** The rules that count, own or inherited. */
    reference_rules: ReferenceRules
  })[]
}

export type StoreCompanyResponse = {
  company: StoreCompany & {
    /** The rules that count, own or inherited. */
    reference_rules: ReferenceRules
    /** The company above, if the buyer may see it. */
    parent: CompanyName | null
    /** Companies right below, if the buyer may see them. */
    children: (CompanyName & Pick<CompanyDTO, "kind">)[]
  }
}

export type StoreCompanyMember = Pick<
  CompanyMemberDTO,
  "id" | "company_id" | "customer_id" | "role" | "status" | "created_at"
> & { customer: MembersCustomer | null }

export type StoreCompanyMemberResponse = { member: StoreCompanyMember }

export type StoreCompanyMemberListResponse = {
  members: StoreCompanyMember[]
  count: number
  offset: number
  limit: number
}

/** An order of the company: core's fields, and whose it is. */
export type StoreCompanyOrder = Record<string, unknown> & {
  id: string
  company: CompanyName | null
  member:
    | (Pick<CompanyMemberDTO, "id" | "customer_id" | "role"> & {
        customer: MembersCustomer | null
      })
    | null
  references: References
}

export type StoreCompanyOrderListResponse = {
  orders: StoreCompanyOrder[]
  count: number
  offset: number
  limit: number
}

export type StoreCartReferencesResponse = { references: References }

/** What the caller may do now, and what visitors of the store may. */
export type StoreStandingResponse = { standing: Standing; visitors: Standing }
