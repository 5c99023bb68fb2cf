import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRights } from "./admin/rights"
import { adminWishListMiddlewares } from "./admin/wish-lists/middlewares"
import { storeWishListMiddlewares } from "./store/wish-lists/middlewares"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminWishListMiddlewares,
    ...storeWishListMiddlewares,
  ],
})
