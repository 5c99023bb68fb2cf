import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const budget = (operation: string) => ({ resource: "budget", operation })

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  "GET /admin/budgets": budget("read"),
  "POST /admin/budgets": budget("update"),
  "GET /admin/budgets/:id": budget("read"),
  "POST /admin/budgets/:id": budget("update"),
  "DELETE /admin/budgets/:id": budget("update"),
  "POST /admin/budgets/:id/raise": budget("raise"),
  "GET /admin/personal-limits": budget("read"),
  "POST /admin/personal-limits": budget("update"),
  "GET /admin/personal-limits/:id": budget("read"),
  "POST /admin/personal-limits/:id": budget("update"),
  "DELETE /admin/personal-limits/:id": budget("update"),
  "GET /admin/orders/:id/budgets": budget("read"),
}
