import type { CompanyKind } from "../domain/company-kind"
import type { CompanyStatus } from "../domain/effective-status"
import type { Language } from "../domain/language"
import type { MemberStatus } from "../domain/member-status"
import type { ReferenceRules } from "../domain/references"

/** A company as the module returns it. */
export type CompanyDTO = {
  id: string
  name: string
  kind: CompanyKind
  parent_id: string | null
  path: string
  /** Own status; see `effective_status` in the answers of the routes. */
  status: CompanyStatus
  status_reason: string | null
  country_code: string | null
  organization_number: string | null
  vat_id: string | null
  currency_code: string | null
  time_zone: string
  representative_id: string | null
  customer_group_id: string | null
  external_id: string | null
  language: Language | null
  gln: string | null
  peppol_id: string | null
  /** Null: the nearest ancestor's word, else yes. */
  order_confirmation_to_buyer: boolean | null
  /** Null: the nearest ancestor's word, else no. */
  only_addresses_on_file: boolean | null
  reference_rules: ReferenceRules | null
  metadata: Record<string, unknown> | null
  created_at: Date | string
  updated_at: Date | string
}

/** A company's own status, and why it has it. */
export type CompanyStanding = Pick<CompanyDTO, "status" | "status_reason">

/** A member as the module returns it. */
export type CompanyMemberDTO = {
  id: string
  company_id: string
  customer_id: string
  /** A standing role, or the id of one that the company or an ancestor has defined. */
  role: string
  status: MemberStatus
  is_default: boolean
  external_id: string | null
  language: Language | null
  metadata: Record<string, unknown> | null
  created_at: Date | string
  updated_at: Date | string
}

/** What a new company may be given. */
export type CreateCompanyDTO = {
  /** For whoever has to know it before; left out: a new one. */
  id?: string
  name: string
  kind: CompanyKind
  parent_id?: string | null
  /** A company that has yet to be approved is pending; default active. */
  status?: "pending" | "active"
  /** Country of the register; default the VAT id's, else the merchant's own. */
  country_code?: string | null
  organization_number?: string | null
  vat_id?: string | null
  currency_code?: string | null
  time_zone?: string
  representative_id?: string | null
  external_id?: string | null
  language?: Language | null
  gln?: string | null
  peppol_id?: string | null
  order_confirmation_to_buyer?: boolean | null
  only_addresses_on_file?: boolean | null
  reference_rules?: ReferenceRules | null
  metadata?: Record<string, unknown> | null
}

/** What can be changed in a company by itself; place and status have their own operations. */
export type UpdateCompanyDTO = Partial<
  Omit<CreateCompanyDTO, "kind" | "parent_id" | "status">
>

/** What a new member may be given. */
export type AddMemberDTO = {
  company_id: string
  customer_id: string
  role: string
  is_default?: boolean
  external_id?: string | null
  language?: Language | null
}

/** What can be changed in a member. */
export type UpdateMemberDTO = {
  role?: string
  is_default?: boolean
  external_id?: string | null
  language?: Language | null
}

/**
 * On whose word: staff may do everything, also leave a company without an
 * admin; a member what they may themselves at that moment, and nothing of theirs
 * in another company counts.
 */
export type ChangedBy = "staff" | { member_id: string }
