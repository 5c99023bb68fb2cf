import type { ActorColumns } from "../../domain/actor-columns"
import type { Fields } from "../../domain/changed-fields"

/** Somebody or something in the log; `name` null when it is not known any more. */
export type NamedThing = { id: string; name: string | null }

/** An entry of the activity log, with names as they are today. */
export type CompanyActivityEntry = {
  id: string
  created_at: string
  /** `<noun>.<past>`, e.g. company.suspended; taken back: company.suspended.reverted. */
  action: string
  /** Null for what only staff see. */
  company: NamedThing | null
  subject: NamedThing & { type: string }
  /** The changed fields as they were; null for something new. */
  before: Fields | null
  /** The changed fields as they are; null for something gone. */
  after: Fields | null
  actor: {
    kind: ActorColumns["actor_kind"]
    /** Null for a visitor, the system and, in the shop, staff. */
    id: string | null
    name: string | null
    /** Which part of the system; null for people. */
    reason: string | null
  }
  /** The member for whom it was done, when another acted. */
  on_behalf_of: NamedThing | null
  /** Where an order came in. */
  channel: string | null
  /** The entry that this one takes back. */
  reverts_id: string | null
}

/** A page of the activity log, newest first. */
export type CompanyActivityListResponse = {
  activities: CompanyActivityEntry[]
  /** Names of companies and people whose ids stand in `before` and `after`. */
  names: Record<string, string>
  count: number
  offset: number
  limit: number
}

export type AdminCompanyActivityListResponse = CompanyActivityListResponse

export type StoreCompanyActivityListResponse = CompanyActivityListResponse
