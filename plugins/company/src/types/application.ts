import type { Actor } from "@medusa-b2b/kit/door"
import type { Language } from "@medusa-b2b/kit/mail"
import type { VatCheckResult } from "../domain/tax/vat-standing"
import type { ApplicationEntryKind } from "../domain/application/application-entry"
import type { ApplicationFieldValues } from "../domain/application/application-field"
import type { ApplicationOutcome } from "../domain/application/application-outcome"
import type {
  ApplicationAction,
  ApplicationStatus,
} from "../domain/application/application-status"

/** An address as an applicant gives it. */
export type ApplicationAddress = {
  address_1: string
  address_2?: string | null
  postal_code: string
  city: string
  /** Lower-case ISO 3166-1 alpha-2 code. */
  country_code: string
}

/** What a firm says about itself; numbers in the form in which they are stored. */
export type ApplicationData = {
  company_name: string
  country_code: string
  organization_number: string
  vat_id: string | null
  first_name: string
  last_name: string
  email: string
  phone: string | null
  language: Language
  billing_address: ApplicationAddress
  /** null: as the billing address. */
  delivery_address: ApplicationAddress | null
  wanted_terms: string | null
  message: string | null
  fields: ApplicationFieldValues
}

/** What an applicant may change afterwards; the address that their links went to stays. */
export type ApplicationChanges = Partial<
  Omit<ApplicationData, "email" | "language">
>

/** An application as the module returns it. */
export type CompanyApplicationDTO = ApplicationData & {
  id: string
  status: ApplicationStatus
  revision: number
  open_since: Date | string | null
  decided_by: string | null
  decided_at: Date | string | null
  outcome: ApplicationOutcome | null
  company_id: string | null
  created_at: Date | string
  updated_at: Date | string
  deleted_at: Date | string | null
}

/** One line of an application's history. */
export type CompanyApplicationEntryDTO = {
  id: string
  application_id: string
  kind: ApplicationEntryKind
  text: string | null
  user_id: string | null
  changes: Record<string, { from: unknown; to: unknown }> | null
  created_at: Date | string
}

/** Something done to an application. */
export type ApplicationTransition = {
  id: string
  action: ApplicationAction
  /** The revision that staff looked at; another one in the meantime refuses. */
  revision?: number
  /** Question, answer or reason. */
  text?: string | null
  /** Admin user who does it. */
  user_id?: string | null
  changes?: ApplicationChanges
  /** Approval under way that is completed by it; without its token nothing else happens meanwhile. */
  approval?: { token: string; outcome: ApplicationOutcome; company_id: string }
}

/** What becomes of an application: a company of its own, or a part of one that is there. */
export type ApprovalDecision =
  | { as: "company" }
  | { as: "unit"; parent_id: string }
  | { as: "member"; company_id: string; role: string }

/** An approval under way. */
export type ApprovalDTO = {
  id: string
  application_id: string
  decision: ApprovalDecision
  /** Company that is made, or that the firm joins. */
  company_id: string
  actor: Actor | null
  token: string
  created_at: Date | string
}

/** An approval that begins. */
export type BeginApproval = {
  id: string
  revision?: number
  decision: ApprovalDecision
  actor?: Actor
}

/** What the register of VAT ids answered about an applicant's. */
export type ApplicationVatCheckDTO = {
  id: string
  application_id: string
  vat_id: string
  result: VatCheckResult
  checked_at: Date | string
  user_id: string | null
  request_identifier: string | null
  registered_name: string | null
  registered_address: string | null
  /** Why the register did not answer. */
  note: string | null
}
