import { noQuery } from "@medusa-b2b/kit/http"
import { requirePermission } from "@medusa-b2b/kit/permissions"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

/** Buyers' route of their company's credit. */
export const storeCreditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/credit",
    methods: ["GET"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      requirePermission("credit.read", "company"),
      noQuery,
    ],
  },
]
