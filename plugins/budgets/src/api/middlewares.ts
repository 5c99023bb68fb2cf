import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRights } from "./admin/rights"
import { adminBudgetMiddlewares } from "./admin/budgets/middlewares"
import { adminPersonalLimitMiddlewares } from "./admin/personal-limits/middlewares"
import { storeBudgetMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminBudgetMiddlewares,
    ...adminPersonalLimitMiddlewares,
    ...storeBudgetMiddlewares,
  ],
})
