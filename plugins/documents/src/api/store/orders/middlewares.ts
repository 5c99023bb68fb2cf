import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { buyerOfOrder } from "../../guards/buyer-of-order"
import { paperQuery } from "../../papers/paper-language"

const confirmation = "/store/orders/:id/confirmation"

/** Buyers' routes of an order's papers. */
export const storeOrderPaperMiddlewares: MiddlewareRoute[] = [
  {
    matcher: confirmation,
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      buyerOfOrder,
    ],
  },
  { matcher: confirmation, methods: ["GET"], middlewares: [paperQuery] },
  {
    matcher: "/store/orders/:id/papers",
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      buyerOfOrder,
    ],
  },
]
