import { defineMiddlewares } from "@medusajs/framework/http"
import { adminOrderPaperMiddlewares } from "./admin/orders/middlewares"
import { storeOrderPaperMiddlewares } from "./store/orders/middlewares"

export default defineMiddlewares({
  routes: [...adminOrderPaperMiddlewares, ...storeOrderPaperMiddlewares],
})
