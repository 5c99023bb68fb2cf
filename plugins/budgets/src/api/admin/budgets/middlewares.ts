import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listBudgetsConfig } from "../../presenting/budget-fields"
import * as validators from "../../validators"

const all = "/admin/budgets"
const one = "/admin/budgets/:id"

/** Staff's routes of budgets. */
export const adminBudgetMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(validators.GetBudgetsParams, listBudgetsConfig),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(validators.CreateBudget), noQuery],
  },
  { matcher: one, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: one,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(validators.UpdateBudget), noQuery],
  },
  { matcher: one, methods: ["DELETE"], middlewares: [noQuery] },
  {
    matcher: `${one}/raise`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(validators.RaiseBudget), noQuery],
  },
  {
    matcher: "/admin/orders/:id/budgets",
    methods: ["GET"],
    middlewares: [noQuery],
  },
]
