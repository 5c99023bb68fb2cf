import type { CompanyKind } from "../../company-kind"
import type { CompanyStatus } from "../../effective-status"
import type { Language } from "../../language"

/** A company as an import compares it with the file. */
export type KnownCompany = {
  id: string
  external_id: string | null
  name: string
  kind: CompanyKind
  parent_id: string | null
  country_code: string | null
  organization_number: string | null
  vat_id: string | null
  gln: string | null
  peppol_id: string | null
  currency_code: string | null
  status: CompanyStatus
  language: Language | null
  time_zone: string
  representative_id: string | null
  customer_group_id: string | null
}

/** What must be known to plan an import of companies. */
export type CompanyFacts = {
  /** Companies with an external id or number of the file, and all of their ancestors. */
  companies: KnownCompany[]
  /** Ids of admin users by e-mail address in lower case. */
  users: Map<string, string>
  /** Country whose organisation numbers are assumed. */
  home: string
  newId: () => string
}
