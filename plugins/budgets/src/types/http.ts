type Page = { count: number; offset: number; limit: number }

/** A budget, as its company's members see it. */
export type StoreBudget = {
  id: string
  company_id: string
  title: string
  created_at: string
}

export type StoreBudgetResponse = { budget: StoreBudget }
export type StoreBudgetsResponse = { budgets: StoreBudget[] } & Page

/** A budget, as staff see it. */
export type AdminBudget = StoreBudget & {
  company?: { id: string; name: string } | null
}

export type AdminBudgetsResponse = { budgets: AdminBudget[] } & Page
