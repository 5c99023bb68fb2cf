import type { BoundedRoute } from "./bounded-route"

/** The budgets plugin's routes. */
export const budgetRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/budgets",
    isList: true,
    filters: ["q", "company_id"],
  },
  { route: "GET /store/budgets", isList: true, filters: ["q"] },
  {
    route: "POST /store/budgets",
    body: () => ({ title: "Solna", currency_code: "sek", amount: 1000 }),
  },
]
