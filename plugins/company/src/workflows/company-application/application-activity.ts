import type { Actor } from "@medusa-b2b/kit/door"
import type { CompanyApplicationDTO } from "../../types/application"
import type { CompanyApplicationEvent } from "../../types/events"
import type { RecordActivityInput } from "../activity/record-activity"

/**
 * The entry that a change of an application leaves in the log: its status
 * alone. What the firm said stands in the application's own history.
 */
export const applicationActivity = (
  action: CompanyApplicationEvent,
  {
    previous,
    application,
  }: {
    previous?: CompanyApplicationDTO
    application: CompanyApplicationDTO
  },
  actor: Actor | undefined,
  company_id: string | null = null
): RecordActivityInput => ({
  company_id,
  action,
  subject: { type: "company_application", id: application.id },
  before: previous && { status: previous.status },
  after: { status: application.status, ...(company_id && { company_id }) },
  actor,
})

/** The admin user who acts; null for everybody else. */
export const userOf = (actor: Actor | undefined): string | null =>
  actor?.kind === "staff" ? actor.user_id : null
