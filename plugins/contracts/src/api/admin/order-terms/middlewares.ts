import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import * as validators from "./validators"

const read = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [noQuery],
})

const QUANTITY_RULES = "/admin/contracts/:id/quantity-rules"
const ORDER_VALUE = "/admin/contracts/:id/order-value"

export const adminOrderTermsMiddlewares: MiddlewareRoute[] = [
  read(QUANTITY_RULES),
  {
    matcher: QUANTITY_RULES,
    methods: ["POST"],
    // Two thousand rules are more than the 100 kB that Medusa takes by default.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(validators.AdminSetQuantityRules)],
  },
  read(ORDER_VALUE),
  {
    matcher: ORDER_VALUE,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(validators.AdminSetOrderValue)],
  },
]
