import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  "GET /admin/budgets": { resource: "budget", operation: "read" },
}
