import type { Actor } from "@medusa-b2b/kit/door"
import type { CompanyWrites } from "../../domain/company-import/companies/company-writes"
import type { CompanyFields } from "../../modules/company/sql/bulk-companies"
import { type CompanyEvent, CompanyEvents } from "../../types/events"
import type { RecordActivityInput } from "../activity/record-activity"

/** What an import of companies leaves in the log. */
export const companyActivities = (
  { create, update, move }: CompanyWrites,
  previous: CompanyFields[],
  actor: Actor | undefined
): RecordActivityInput[] => {
  const before = new Map(previous.map((fields) => [fields.id, fields]))
  const entry = (
    action: CompanyEvent,
    id: string,
    after: object,
    was?: object
  ): RecordActivityInput => ({
    company_id: id,
    action,
    subject: { type: "company", id },
    before: was,
    after,
    actor,
    channel: "file",
  })
  return [
    ...create.map(({ id, ...company }) =>
      entry(CompanyEvents.CREATED, id, company)
    ),
    ...update.map(({ id, ...fields }) =>
      entry(CompanyEvents.UPDATED, id, fields, before.get(id))
    ),
    ...move.map(({ id, parent_id }) =>
      entry(CompanyEvents.MOVED, id, { parent_id })
    ),
  ]
}
