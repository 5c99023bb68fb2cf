import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCompanyCreditMiddlewares } from "./admin/company-credits/middlewares"
import { adminOpenItemMiddlewares } from "./admin/open-items/middlewares"
import { adminRights } from "./admin/rights"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminCompanyCreditMiddlewares,
    ...adminOpenItemMiddlewares,
  ],
})
