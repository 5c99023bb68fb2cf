/** Events of budgets. Payload: `{ id, company_id }`. */
export const BudgetEvents = {
  CREATED: "budget.created",
  UPDATED: "budget.updated",
  RAISED: "budget.raised",
  DELETED: "budget.deleted",
} as const

/** Events of personal limits. Payload: `{ id, company_id }`. */
export const PersonalLimitEvents = {
  CREATED: "personal-limit.created",
  UPDATED: "personal-limit.updated",
  DELETED: "personal-limit.deleted",
} as const
