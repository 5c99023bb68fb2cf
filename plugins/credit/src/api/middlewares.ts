import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCompanyCreditMiddlewares } from "./admin/company-credits/middlewares"
import { adminOpenItemMiddlewares } from "./admin/open-items/middlewares"
import { adminExchangeRateMiddlewares } from "./admin/exchange-rates/middlewares"
import { adminOnAccountOrderMiddlewares } from "./admin/on-account-orders/middlewares"
import { adminReceivableMiddlewares } from "./admin/receivables/middlewares"
import { adminRights } from "./admin/rights"
import { storeCreditMiddlewares } from "./store/credit/middlewares"

import { storeOpenItemMiddlewares } from "./store/open-items/middlewares"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminCompanyCreditMiddlewares,
    ...adminOpenItemMiddlewares,
    ...adminExchangeRateMiddlewares,
    ...adminOnAccountOrderMiddlewares,
    ...storeCreditMiddlewares,
    ...adminReceivableMiddlewares,
    ...storeOpenItemMiddlewares,
  ],
})
