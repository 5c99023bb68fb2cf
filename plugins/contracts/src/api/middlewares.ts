import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCompanyContractMiddlewares } from "./admin/companies/middlewares"
import { adminContractMiddlewares } from "./admin/contracts/middlewares"
import { adminDeliveryMiddlewares } from "./admin/delivery/middlewares"
import { adminDiscountGroupMiddlewares } from "./admin/discount-groups/middlewares"
import { adminOrderTermsMiddlewares } from "./admin/order-terms/middlewares"
import { refuseContractLists } from "./admin/price-lists/refuse-contract-lists"
import { adminRangeMiddlewares } from "./admin/ranges/middlewares"
import { adminRights } from "./admin/rights"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"

export default defineMiddlewares({
  routes: [
    // Without methods the matcher is a prefix: the list itself, its prices, its products.
    { matcher: "/admin/price-lists/:id", middlewares: [refuseContractLists] },
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminContractMiddlewares,
    ...adminRangeMiddlewares,
    ...adminDeliveryMiddlewares,
    ...adminDiscountGroupMiddlewares,
    ...adminCompanyContractMiddlewares,
    ...adminOrderTermsMiddlewares,
    ...storeCartMiddlewares,
    ...storeProductMiddlewares,
  ],
})
