/** What an approved application became. */
export const APPLICATION_OUTCOMES = ["company", "unit", "member"] as const

export type ApplicationOutcome = (typeof APPLICATION_OUTCOMES)[number]
