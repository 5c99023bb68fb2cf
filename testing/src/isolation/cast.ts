import type { Caller } from "../requests"
import type { Belongings } from "./isolation-rule"

/** Whose data must stay theirs. */
export type Owner = {
  caller: Caller
  /** Ids of everything that is theirs, by what it is. */
  things: Belongings
  /** Which of the things belong to the person, in whatever company they act for. */
  personal: string[]
  /** Strings that stand in the company's data and nowhere else. */
  secrets: string[]
}

/** Somebody with no right to the owner's data. */
export type Stranger = {
  /** For the report: "a visitor". */
  name: string
  caller: Caller
  /** What they have of their own, to mix with what is foreign. */
  own: Belongings
  /** Whether they are the owner, acting for another company: personal things are theirs. */
  samePerson?: boolean
  /** Ids and secrets that they may well know, e.g. that of their parent company. */
  mayKnow?: string[]
}

/** Everybody who plays a part in the isolation test. */
export type Cast = {
  owner: Owner
  strangers: Stranger[]
  /** Ids that everybody may know, for requests that need them. */
  common: Belongings
}

/** What a stranger must never be shown. */
export const hiddenFrom = (
  owner: Owner,
  stranger: Stranger
): { ids: string[]; secrets: string[] } => {
  const known = new Set(stranger.mayKnow ?? [])
  const personal = stranger.samePerson ? owner.personal : []
  return {
    ids: Object.entries(owner.things)
      .filter(([name, id]) => !personal.includes(name) && !known.has(id))
      .map(([, id]) => id),
    secrets: owner.secrets.filter((secret) => !known.has(secret)),
  }
}
