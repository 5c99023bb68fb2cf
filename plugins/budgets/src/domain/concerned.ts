/** What decides whether a budget concerns an order. */
type Scope = {
  company_id: string
  cost_centre: string | null
  currency_code: string
}

/** What decides whether a personal limit concerns an order. */
type PersonalScope = {
  company_id: string
  member_id: string | null
  role: string | null
  currency_code: string
}

/** What an order is, to budgets and personal limits. */
export type Spending = {
  /** The company that orders, and those above it. */
  company_ids: string[]
  /** Whose order it is, and their role; null for nobody's in particular. */
  member_id: string | null
  role: string | null
  cost_centre: string | null
  currency_code: string
}

/**
 * The budgets that an order counts in: of the company or one above it, in the
 * order's currency, and for its cost centre or for all.
 */
export const concerned = <Budget extends Scope>(
  budgets: Budget[],
  {
    company_ids,
    cost_centre,
    currency_code,
  }: Pick<Spending, "company_ids" | "cost_centre" | "currency_code">
): Budget[] =>
  budgets.filter(
    (budget) =>
      company_ids.includes(budget.company_id) &&
      budget.currency_code === currency_code &&
      (budget.cost_centre === null || budget.cost_centre === cost_centre)
  )

/**
 * The personal limits that an order counts in: of the person whose order it
 * is, or of everybody with their role, of the company or one above it, in the
 * order's currency.
 */
export const personallyConcerned = <Limit extends PersonalScope>(
  limits: Limit[],
  {
    company_ids,
    member_id,
    role,
    currency_code,
  }: Pick<Spending, "company_ids" | "member_id" | "role" | "currency_code">
): Limit[] =>
  member_id
    ? limits.filter(
        (limit) =>
          company_ids.includes(limit.company_id) &&
          limit.currency_code === currency_code &&
          (limit.member_id === member_id ||
            (limit.role !== null && limit.role === role))
      )
    : []
