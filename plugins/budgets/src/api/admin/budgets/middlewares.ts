import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listBudgetsConfig } from "./query-config"
import { AdminGetBudgetsParams } from "./validators"

/** Staff's routes of budgets. */
export const adminBudgetMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/budgets",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetBudgetsParams, listBudgetsConfig),
    ],
  },
]
