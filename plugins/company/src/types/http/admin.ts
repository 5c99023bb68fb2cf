import type { CompanyStatus } from "../../domain/effective-status"
import type { ReferenceRules, References } from "../../domain/references"
import type { CompanyDTO, CompanyMemberDTO } from "../company"
import type { CompanyInvitation } from "./invitations"

/** A company that is only named. */
export type CompanyName = { id: string; name: string }

/** The person behind a member. */
export type MembersCustomer = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

/** A company with what it inherits. */
export type AdminCompany = CompanyDTO & {
  /** The company right above. */
  parent: CompanyName | null
  /** Those right below; a list of companies leaves them out. */
  children?: (CompanyName & Pick<CompanyDTO, "kind" | "status">)[]
  /** The status that counts: the strictest on the path. */
  effective_status: CompanyStatus
  /** From the root down, the company itself left out. */
  ancestors: CompanyName[]
  /** The rules that count, and whose they are. */
  effective_reference_rules: {
    rules: ReferenceRules
    from_company_id: string | null
  }
  /** Its own, else the nearest ancestor's. */
  effective_gln: string | null
  /** Its own, else the nearest ancestor's. */
  effective_peppol_id: string | null
}

export type AdminCompanyResponse = { company: AdminCompany }

export type AdminCompanyListResponse = {
  companies: AdminCompany[]
  count: number
  offset: number
  limit: number
}

/** A company in its tree. */
export type CompanyNode = Pick<
  CompanyDTO,
  "id" | "name" | "kind" | "parent_id" | "status"
> & { effective_status: CompanyStatus; children: CompanyNode[] }

export type AdminCompanyTreeResponse = { tree: CompanyNode }

export type AdminCompanyMember = CompanyMemberDTO & {
  customer:
    (MembersCustomer & { phone: string | null; has_account: boolean }) | null
}

export type AdminCompanyMemberResponse = { member: AdminCompanyMember }

/** A person without an account is invited; one of the two is null. */
export type AdminAddCompanyMemberResponse = {
  member: AdminCompanyMember | null
  invitation: CompanyInvitation | null
}

export type AdminCompanyMemberListResponse = {
  members: AdminCompanyMember[]
  count: number
  offset: number
  limit: number
}

/** Whose an order is, and how it came in. */
export type AdminOrderCompany = {
  company: CompanyName | null
  member:
    | (Pick<CompanyMemberDTO, "id" | "customer_id" | "role" | "status"> & {
        customer: MembersCustomer | null
      })
    | null
  representative: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
  } | null
  references: References
  /** shop, quote, punchout, file, rep, standing or erp; null when nothing is known. */
  channel: string | null
  /** Whether no checkout rule had a say. */
  outside_door: boolean
}

export type AdminOrderCompanyResponse = {
  order_company: AdminOrderCompany | null
}
