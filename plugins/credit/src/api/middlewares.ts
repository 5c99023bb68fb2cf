import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRights } from "./admin/rights"
import { adminCreditEntryMiddlewares } from "./admin/credit-entries/middlewares"
import { storeCreditEntryMiddlewares } from "./store/credit-entries/middlewares"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminCreditEntryMiddlewares,
    ...storeCreditEntryMiddlewares,
  ],
})
