import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMailMiddlewares } from "./admin/mails/middlewares"
import { adminNumberSeriesMiddlewares } from "./admin/number-series/middlewares"
import { adminOrderPaperMiddlewares } from "./admin/orders/middlewares"
import { adminRights } from "./admin/rights"
import { storeOrderPaperMiddlewares } from "./store/orders/middlewares"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminMailMiddlewares,
    ...adminNumberSeriesMiddlewares,
    ...adminOrderPaperMiddlewares,
    ...storeOrderPaperMiddlewares,
  ],
})
