import type { DuplicateReason } from "../../domain/application/duplicates"
import type { ReviewCheck } from "../../domain/application/review-checks"
import type { ApplicationField } from "../../domain/application/application-field"
import type {
  ApplicationVatCheckDTO,
  CompanyApplicationDTO,
  CompanyApplicationEntryDTO,
} from "../application"
import type { CompanyDTO } from "../company"
import type { CompanyName } from "./admin"

/** An application in the queue; a sole trader's number is masked. */
export type AdminApplicationInList = Pick<
  CompanyApplicationDTO,
  | "id"
  | "status"
  | "revision"
  | "open_since"
  | "company_name"
  | "country_code"
  | "organization_number"
  | "first_name"
  | "last_name"
  | "email"
  | "decided_at"
  | "outcome"
  | "company_id"
  | "created_at"
>

export type AdminApplicationListResponse = {
  company_applications: AdminApplicationInList[]
  count: number
  offset: number
  limit: number
}

/** A company that the applicant may belong to already, and why. */
export type AdminApplicationMatch = Pick<
  CompanyDTO,
  "id" | "name" | "kind" | "status"
> & {
  /** From the root down. */
  ancestors: CompanyName[]
  reasons: DuplicateReason[]
}

/** An admin user who is only named. */
export type AdminApplicationUser = { id: string; name: string }

/** One line of the history, with the name of the colleague; null: the applicant. */
export type AdminApplicationEntry = Omit<
  CompanyApplicationEntryDTO,
  "user_id" | "application_id"
> & { user: AdminApplicationUser | null }

/** An application with all that a decision needs. */
export type AdminApplication = CompanyApplicationDTO & {
  /** The merchant's own questions, whose answers are in `fields`. */
  form: ApplicationField[]
  checks: ReviewCheck[]
  matches: AdminApplicationMatch[]
  history: AdminApplicationEntry[]
  /** What the register answered about the VAT id as it is now; null: nobody has asked. */
  vat_check: ApplicationVatCheckDTO | null
  /** The register that can be asked; null: staff find out otherwise. */
  vat_registry: string | null
  /** What it became. */
  company: CompanyName | null
}

export type AdminApplicationResponse = { company_application: AdminApplication }
