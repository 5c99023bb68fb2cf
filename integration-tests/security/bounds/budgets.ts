import type { Belongings } from "@medusa-b2b/testing/isolation"
import type { BoundedRoute } from "./bounded-route"

const budget = ({ budget_id }: Belongings) => ({ id: budget_id })
const limit = ({ personal_limit_id }: Belongings) => ({ id: personal_limit_id })

const newBudget = ({ company_id }: Belongings) => ({
  company_id,
  title: "Solna",
  cost_centre: "4711",
  currency_code: "sek",
  amount: 1000,
  window: "quarter",
  starts_on: "2026-01-01",
  ends_on: "2099-12-31",
  over: "warn",
})

const budgetChanges = () => ({
  title: "Solna syd",
  amount: 2000,
  over: "approval",
  starts_on: "2026-02-01",
  ends_on: "2099-11-30",
  status: "closed",
})

const newLimit = ({ company_id }: Belongings) => ({
  company_id,
  role: "buyer",
  currency_code: "sek",
  window: "day",
  amount: 1000,
  over: "warn",
})

const limitChanges = () => ({ amount: 2000, over: "block", status: "closed" })

const budgetFilters = ["q", "company_id", "currency_code", "status"]
const limitFilters = ["company_id", "member_id", "status"]

/** The same routes for staff and for buyers who keep budgets. */
const keeping = (who: "admin" | "store"): BoundedRoute[] => [
  { route: `GET /${who}/budgets`, isList: true, filters: budgetFilters },
  { route: `POST /${who}/budgets`, body: newBudget },
  { route: `GET /${who}/budgets/:id`, params: budget },
  { route: `POST /${who}/budgets/:id`, params: budget, body: budgetChanges },
  { route: `DELETE /${who}/budgets/:id`, params: budget },
  {
    route: `GET /${who}/personal-limits`,
    isList: true,
    filters: limitFilters,
  },
  { route: `POST /${who}/personal-limits`, body: newLimit },
  { route: `GET /${who}/personal-limits/:id`, params: limit },
  {
    route: `POST /${who}/personal-limits/:id`,
    params: limit,
    body: limitChanges,
  },
  { route: `DELETE /${who}/personal-limits/:id`, params: limit },
]

/** The budgets plugin's routes. */
export const budgetRoutes: BoundedRoute[] = [
  ...keeping("admin"),
  ...keeping("store"),
  {
    route: "POST /admin/budgets/:id/raise",
    params: budget,
    body: () => ({
      raised_by: 500,
      raised_until: "2099-01-31T00:00:00Z",
      reason: "New site",
    }),
    texts: ["reason"],
  },
  {
    route: "GET /admin/orders/:id/budgets",
    params: ({ order_id }) => ({ id: order_id }),
  },
  {
    route: "GET /store/carts/:id/budgets",
    params: ({ cart_id }) => ({ id: cart_id }),
  },
]
