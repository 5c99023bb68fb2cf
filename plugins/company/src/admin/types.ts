import type { CompanyKind } from "../domain/company-kind"
import type { CompanyStatus } from "../domain/effective-status"
import type {
  ReferenceField,
  ReferenceRule,
  ReferenceRules,
  References,
} from "../domain/references"
import type { Role } from "../domain/roles"

export { COMPANY_KINDS, mayStandUnder } from "../domain/company-kind"
export { REFERENCE_FIELDS } from "../domain/references"
export { ROLES } from "../domain/roles"
export type {
  CompanyKind,
  CompanyStatus,
  ReferenceField,
  ReferenceRule,
  ReferenceRules,
  Role,
}

/** A company as the admin API answers. */
export type AdminCompany = {
  id: string
  name: string
  kind: CompanyKind
  parent_id: string | null
  path: string
  organization_number: string | null
  vat_id: string | null
  currency_code: string | null
  status: CompanyStatus
  status_reason: string | null
  time_zone: string
  representative_id: string | null
  customer_group_id: string | null
  /** null: those of the nearest company above that has rules. */
  reference_rules: ReferenceRules | null
  metadata: Record<string, unknown> | null
  created_at: string
}

/** A company with all that is below it. */
export type CompanyNode = Pick<
  AdminCompany,
  "id" | "name" | "kind" | "status"
> & { children: CompanyNode[] }

/** A person's name as the customer and user modules have it. */
export type Person = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

/** A person's place in a company. */
export type AdminMember = {
  id: string
  company_id: string
  customer_id: string
  role: Role
  status: string
  is_default: boolean
  customer?: Person | null
}

/** For whom, and how, an order was placed. */
export type OrderCompany = {
  company: AdminCompany
  member: AdminMember | null
  representative: Person | null
  references: Partial<References> | null
  channel: string | null
  outside_door: boolean
}

/** A page of a list. */
export type Page = { count: number; offset: number; limit: number }
