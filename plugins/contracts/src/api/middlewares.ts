import { defineMiddlewares } from "@medusajs/framework/http"
import { adminContractMiddlewares } from "./admin/contracts/middlewares"
import { refuseContractLists } from "./admin/price-lists/refuse-contract-lists"
import { storeProductMiddlewares } from "./store/products/middlewares"

export default defineMiddlewares({
  routes: [
    // Without methods the matcher is a prefix: the list itself, its prices, its products.
    { matcher: "/admin/price-lists/:id", middlewares: [refuseContractLists] },
    ...adminContractMiddlewares,
    ...storeProductMiddlewares,
  ],
})
