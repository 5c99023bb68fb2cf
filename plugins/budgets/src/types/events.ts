/** Events of the budgets plugin. Payload: `{ id, company_id }`. */
export const BudgetEvents = {
  CREATED: "budget.created",
} as const
