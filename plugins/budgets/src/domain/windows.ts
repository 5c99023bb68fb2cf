/**
 * Over what a budget counts before it starts anew, in its company's time zone;
 * `unlimited` never does, so that it ends with its last day, if it has one.
 */
export const BUDGET_WINDOWS = [
  "unlimited",
  "day",
  "week",
  "month",
  "quarter",
  "year",
] as const

export type BudgetWindow = (typeof BUDGET_WINDOWS)[number]

/** Over what a personal limit counts: each order by itself, or all of a day, week or month. */
export const PERSONAL_WINDOWS = ["order", "day", "week", "month"] as const

export type PersonalWindow = (typeof PERSONAL_WINDOWS)[number]
