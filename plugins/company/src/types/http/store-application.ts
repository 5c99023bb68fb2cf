import type { ApplicationEntryKind } from "../../domain/application/application-entry"
import type { ApplicationField } from "../../domain/application/application-field"
import type { ApplicationStatus } from "../../domain/application/application-status"
import type { ApplicationData } from "../application"

/** What the application page asks. */
export type StoreApplicationFormResponse = {
  application_form: {
    /** The merchant's own questions. */
    fields: ApplicationField[]
    /** Country to start with, lower-case ISO 3166-1 alpha-2. */
    home_country: string
    /** Countries to choose from. */
    countries: string[]
  }
}

/** The same for everybody. */
export type StoreApplyResponse = { received: true }

/** An application as its applicant sees it. */
export type StoreApplication = ApplicationData & {
  status: ApplicationStatus
  created_at: Date | string
  /** What was asked, answered and decided, the oldest first. */
  history: {
    kind: ApplicationEntryKind
    text: string | null
    created_at: Date | string
  }[]
}

export type StoreApplicationResponse = { company_application: StoreApplication }
