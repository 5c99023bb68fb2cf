/** What decides whether a budget concerns an order. */
type Scope = {
  company_id: string
  cost_centre: string | null
  currency_code: string
}

/** What an order is, to a budget. */
export type Spending = {
  /** The company that orders, and those above it. */
  company_ids: string[]
  cost_centre: string | null
  currency_code: string
}

/**
 * The budgets that an order counts in: of the company or one above it, in the
 * order's currency, and for its cost centre or for all.
 */
export const concerned = <Budget extends Scope>(
  budgets: Budget[],
  { company_ids, cost_centre, currency_code }: Spending
): Budget[] =>
  budgets.filter(
    (budget) =>
      company_ids.includes(budget.company_id) &&
      budget.currency_code === currency_code &&
      (budget.cost_centre === null || budget.cost_centre === cost_centre)
  )
