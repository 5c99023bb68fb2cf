import { requirePermission } from "@medusa-b2b/kit/permissions"
import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listBudgetsConfig } from "./query-config"
import { StoreCreateBudget, StoreGetBudgetsParams } from "./validators"

const all = "/store/budgets"

/** Buyers' routes of their company's budgets. */
export const storeBudgetMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      requirePermission("company.read", "company"),
      validateAndTransformQuery(StoreGetBudgetsParams, listBudgetsConfig),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [
      requirePermission("budget.manage", "company"),
      validateAndTransformBody(StoreCreateBudget),
    ],
  },
]
