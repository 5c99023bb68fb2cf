import { noQuery } from "@medusa-b2b/kit/http"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { buyerOfOrder } from "../../guards/buyer-of-order"
import { paperQuery } from "../../papers/paper-language"

const confirmation = "/store/orders/:id/confirmation"
const papers = "/store/orders/:id/papers"

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
    matcher: papers,
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      buyerOfOrder,
    ],
  },
  { matcher: papers, methods: ["GET"], middlewares: [noQuery] },
  { matcher: `${papers}/:paper_id`, methods: ["GET"], middlewares: [noQuery] },
]
