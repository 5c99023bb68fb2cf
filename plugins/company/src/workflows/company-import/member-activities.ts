import type { Actor } from "@medusa-b2b/kit/door"
import type { MemberWrites } from "../../domain/company-import/members/member-writes"
import type { MemberFields } from "../../modules/company/sql/bulk-members"
import type { RecordActivityInput } from "../activity/record-activity"
import type { AddedMember } from "./steps/write-members"

/** An import of members that has been written. */
export type MemberImport = {
  writes: MemberWrites
  /** Company and person of the changed members, by id. */
  places: Record<string, { company_id: string; customer_id: string }>
  added: AddedMember[]
  /** The changed members as they were. */
  previous: MemberFields[]
  actor?: Actor
}

/** What an import of members leaves in the log. */
export const memberActivities = ({
  writes,
  places,
  added,
  previous,
  actor,
}: MemberImport): RecordActivityInput[] => {
  const before = new Map(previous.map((fields) => [fields.id, fields]))
  const about = (id: string, company_id: string) => ({
    company_id,
    subject: { type: "company_member", id },
    actor,
    channel: "file",
  })
  return [
    ...added.map(({ id, company_id }, index) => ({
      ...about(id, company_id),
      action: "member.added",
      after: { role: writes.add[index].role },
    })),
    ...writes.change.map(({ id, ...fields }) => ({
      ...about(id, places[id].company_id),
      action: "member.updated",
      before: before.get(id),
      after: fields,
    })),
  ]
}
