import type { ApplicationAction } from "./application-status"

/** What the history of an application tells of. */
export const APPLICATION_ENTRY_KINDS = [
  "submitted",
  "question",
  "answer",
  "change",
  "approved",
  "rejected",
  "withdrawn",
] as const

export type ApplicationEntryKind = (typeof APPLICATION_ENTRY_KINDS)[number]

const KINDS: Record<ApplicationAction, ApplicationEntryKind> = {
  ask_back: "question",
  answer: "answer",
  change: "change",
  approve: "approved",
  reject: "rejected",
  withdraw: "withdrawn",
}

/** The kind of entry that an action leaves in the history. */
export const entryKindOf = (action: ApplicationAction): ApplicationEntryKind =>
  KINDS[action]
