import type { Actor } from "@medusa-b2b/kit/door"
import type { ContactPointWrites } from "../../domain/company-import/contact-points/plan-contact-points"
import type { CompanyContactPointDTO } from "../../types/address"
import type { RecordActivityInput } from "../activity/record-activity"
import { loggedContactPoint } from "../contact-point/logged-contact-point"

/** What an import of contact points leaves in the log. */
export const contactPointActivities = ({
  writes,
  added,
  previous,
  actor,
}: {
  writes: ContactPointWrites
  added: CompanyContactPointDTO[]
  previous: CompanyContactPointDTO[]
  actor?: Actor
}): RecordActivityInput[] => {
  const changes = new Map(writes.change.map((each) => [each.id, each]))
  const about = (point: CompanyContactPointDTO) => ({
    company_id: point.company_id,
    subject: { type: "company_contact_point", id: point.id },
    actor,
    channel: "file",
  })
  return [
    ...added.map((point) => ({
      ...about(point),
      action: "contact_point.created",
      after: loggedContactPoint(point),
    })),
    ...previous.map((point) => ({
      ...about(point),
      action: "contact_point.updated",
      before: loggedContactPoint(point),
      after: loggedContactPoint({ ...point, ...changes.get(point.id) }),
    })),
  ]
}
