/** Where an application stands. */
export const APPLICATION_STATUSES = [
  "submitted",
  "asked_back",
  "approved",
  "rejected",
  "withdrawn",
] as const

export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

/** Not decided yet: the merchant has to look, or the applicant to answer. */
export const OPEN_STATUSES = [
  "submitted",
  "asked_back",
] as const satisfies readonly ApplicationStatus[]

/**
 * Came to nothing: refused, taken back, or left without an answer. What waits for
 * staff has not, and what was approved has become a company.
 */
export const FRUITLESS_STATUSES = [
  "asked_back",
  "rejected",
  "withdrawn",
] as const satisfies readonly ApplicationStatus[]

/** What is done to an application, by staff or by the applicant. */
export const APPLICATION_ACTIONS = [
  "ask_back",
  "answer",
  "change",
  "approve",
  "reject",
  "withdraw",
] as const

export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number]

/** What each action leads to, and from where. */
const ACTIONS: Record<
  ApplicationAction,
  { from: readonly ApplicationStatus[]; to: ApplicationStatus }
> = {
  ask_back: { from: OPEN_STATUSES, to: "asked_back" },
  answer: { from: ["asked_back"], to: "submitted" },
  change: { from: ["submitted"], to: "submitted" },
  approve: { from: OPEN_STATUSES, to: "approved" },
  reject: { from: OPEN_STATUSES, to: "rejected" },
  withdraw: { from: OPEN_STATUSES, to: "withdrawn" },
}

/** The status after an action; null when the application does not allow it any more. */
export const statusAfter = (
  status: ApplicationStatus,
  action: ApplicationAction
): ApplicationStatus | null =>
  ACTIONS[action].from.includes(status) ? ACTIONS[action].to : null

/** Whether an application waits for a decision or an answer. */
export const isOpen = (status: ApplicationStatus): boolean =>
  (OPEN_STATUSES as readonly ApplicationStatus[]).includes(status)
