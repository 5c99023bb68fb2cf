import type { MiddlewareRoute } from "@medusajs/framework/http"
import { boundPage } from "./bound-page"
import { guardOrderInPath, refuseTransfer } from "./order-guards"

/** Core's order routes; its list is replaced by `route.ts`. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders", methods: ["GET"], middlewares: [boundPage] },
  { matcher: "/store/orders/:id", middlewares: [guardOrderInPath] },
  { matcher: "/store/orders/:id/transfer", middlewares: [refuseTransfer] },
]
