import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  guardOrderInPath,
  listForCompany,
  refuseTransfer,
} from "./order-guards"

/** Core's order routes. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id", middlewares: [guardOrderInPath] },
  { matcher: "/store/orders/:id/transfer", middlewares: [refuseTransfer] },
  {
    matcher: "/store/orders",
    methods: ["GET"],
    middlewares: [listForCompany],
  },
]
