import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { buyerOfOrder } from "../../guards/buyer-of-order"

/** Buyers' routes of an order's papers. */
export const storeOrderPaperMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/:id/papers",
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      buyerOfOrder,
    ],
  },
]
