import type { Language } from "../../language"
import type { MemberStatus } from "../../member-status"

/** A member as an import compares them with the file. */
export type KnownMember = {
  id: string
  external_id: string | null
  company_id: string
  customer_id: string
  /** A standing role, or the id of a company's. */
  role: string
  status: MemberStatus
  is_default: boolean
  language: Language | null
}

/** A person as an import compares them with the file. */
export type KnownPerson = {
  id: string
  /** In lower case. */
  email: string
  has_account: boolean
  first_name: string | null
  last_name: string | null
  phone: string | null
}

/** A company with its place in the tree. */
export type KnownPlace = { id: string; external_id: string; path: string }

/** A role that a company has defined, for itself and those below. */
export type KnownRole = { id: string; company_id: string; name: string }

/** What must be known to plan an import of members. */
export type MemberFacts = {
  /** Companies by external id. */
  companies: Map<string, KnownPlace>
  /** Roles that companies of the file, and those above them, have defined. */
  roles: KnownRole[]
  /** The person whom an address means, by address; one with an account before one without. */
  people: Map<string, KnownPerson>
  /** Members, removed ones too, with an external id or a person of the file. */
  members: KnownMember[]
}
