import type { Actor } from "@medusa-b2b/kit/door"
import type { AddressWrites } from "../../domain/company-import/addresses/plan-addresses"
import type { CompanyAddressDTO } from "../../types/address"
import type { RecordActivityInput } from "../activity/record-activity"

type Payload = { id: string; company_id: string }

/** Payloads of the events, and entries for the activity log. */
export type AddressActivities = {
  created: Payload[]
  updated: Payload[]
  activities: RecordActivityInput[]
}

/**
 * What an import of addresses tells the world, and the log.
 *
 * @param written - The changed ones, then the added ones, in the order of the writes.
 */
export const addressActivities = (
  { add, change }: AddressWrites,
  written: { id: string; previous: CompanyAddressDTO | null }[],
  actor: Actor | undefined
): AddressActivities => {
  const about = { actor, channel: "file" }
  const subject = (id: string, label: string) => ({
    type: "company_address",
    id,
    label,
  })
  const changed = change.flatMap((data, index) => {
    const { id, previous } = written[index]
    return previous ? [{ id, previous, data }] : []
  })
  const added = add.map((data, index) => ({
    id: written[change.length + index].id,
    data,
  }))
  return {
    created: added.map(({ id, data }) => ({ id, company_id: data.company_id })),
    updated: changed.map(({ id, previous }) => ({
      id,
      company_id: previous.company_id,
    })),
    activities: [
      ...changed.map(({ id, previous, data }) => ({
        ...about,
        company_id: previous.company_id,
        action: "address.updated",
        subject: subject(id, data.label ?? previous.label),
        before: previous,
        after: data,
      })),
      ...added.map(({ id, data }) => ({
        ...about,
        company_id: data.company_id,
        action: "address.created",
        subject: subject(id, data.label),
        after: data,
      })),
    ],
  }
}
