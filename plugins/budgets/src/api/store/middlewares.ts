import { noQuery } from "@medusa-b2b/kit/http"
import { requirePermission } from "@medusa-b2b/kit/permissions"
import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listBudgetsConfig } from "../presenting/budget-fields"
import { listPersonalLimitsConfig } from "../presenting/personal-limit-fields"
import * as validators from "../validators"

type Validated = Parameters<typeof validateAndTransformBody>[0]

const loggedIn = authenticate("customer", ["session", "bearer"])
const sees = requirePermission("company.read", "company")
const keeps = requirePermission("budget.manage", "company")

/** What a member may do with a kind of thing, and what each of it takes. */
const keeping = (
  all: string,
  list: ReturnType<typeof validateAndTransformQuery>,
  bodies: { create: Validated; update: Validated }
): MiddlewareRoute[] => [
  { matcher: all, middlewares: [loggedIn] },
  { matcher: all, methods: ["GET"], middlewares: [sees, list] },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [keeps, validateAndTransformBody(bodies.create), noQuery],
  },
  { matcher: `${all}/:id`, methods: ["GET"], middlewares: [sees, noQuery] },
  {
    matcher: `${all}/:id`,
    methods: ["POST"],
    middlewares: [keeps, validateAndTransformBody(bodies.update), noQuery],
  },
  { matcher: `${all}/:id`, methods: ["DELETE"], middlewares: [keeps, noQuery] },
]

/** Buyers' routes of budgets and personal limits. */
export const storeBudgetMiddlewares: MiddlewareRoute[] = [
  ...keeping(
    "/store/budgets",
    validateAndTransformQuery(validators.GetBudgetsParams, listBudgetsConfig),
    { create: validators.StoreCreateBudget, update: validators.UpdateBudget }
  ),
  ...keeping(
    "/store/personal-limits",
    validateAndTransformQuery(
      validators.GetPersonalLimitsParams,
      listPersonalLimitsConfig
    ),
    {
      create: validators.StoreCreatePersonalLimit,
      update: validators.UpdatePersonalLimit,
    }
  ),
  {
    matcher: "/store/carts/:id/budgets",
    methods: ["GET"],
    middlewares: [noQuery],
  },
]
