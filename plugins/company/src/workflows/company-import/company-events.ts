import type { CompanyWrites } from "../../domain/company-import/companies/company-writes"
import type { CompanyFields } from "../../modules/company/sql/bulk-companies"
import { CompanyEvents } from "../../types/events"

/** Payloads by event. */
export type CompanyEventPayloads = Record<string, { id: string }[]>

/** The event of a status that has changed; as the workflows of single companies send it. */
const statusEvent = (
  from: string | null | undefined,
  to: string | undefined
): string | null => {
  if (!to || from === to) {
    return null
  }
  if (to === "suspended") {
    return CompanyEvents.SUSPENDED
  }
  if (to === "closed") {
    return CompanyEvents.CLOSED
  }
  if (to === "active") {
    return from === "pending"
      ? CompanyEvents.APPROVED
      : from === "closed"
        ? CompanyEvents.REOPENED
        : CompanyEvents.ACTIVATED
  }
  return null
}

/** What an import of companies tells the world. */
export const companyEvents = (
  { create, update, move }: CompanyWrites,
  previous: CompanyFields[]
): CompanyEventPayloads => {
  const before = new Map(previous.map((fields) => [fields.id, fields]))
  const payloads: CompanyEventPayloads = {
    [CompanyEvents.CREATED]: create.map(({ id }) => ({ id })),
    [CompanyEvents.UPDATED]: update.map(({ id }) => ({ id })),
    [CompanyEvents.MOVED]: move.map(({ id }) => ({ id })),
  }
  for (const { id, status } of update) {
    const event = statusEvent(before.get(id)?.status, status)
    if (event) {
      payloads[event] = [...(payloads[event] ?? []), { id }]
    }
  }
  return payloads
}
