import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listPersonalLimitsConfig } from "../../presenting/personal-limit-fields"
import * as validators from "../../validators"

const all = "/admin/personal-limits"
const one = "/admin/personal-limits/:id"

/** Staff's routes of personal limits. */
export const adminPersonalLimitMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.GetPersonalLimitsParams,
        listPersonalLimitsConfig
      ),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.CreatePersonalLimit),
      noQuery,
    ],
  },
  { matcher: one, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: one,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.UpdatePersonalLimit),
      noQuery,
    ],
  },
  { matcher: one, methods: ["DELETE"], middlewares: [noQuery] },
]
