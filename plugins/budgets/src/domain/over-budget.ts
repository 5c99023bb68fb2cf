/**
 * What happens to an order that is more than what is left: it is refused, or
 * it is placed and the buyer told, or it waits for somebody who approves it.
 */
export const OVER_BUDGET = ["block", "warn", "approval"] as const

export type OverBudget = (typeof OVER_BUDGET)[number]
