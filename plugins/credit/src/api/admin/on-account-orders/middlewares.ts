import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listOnAccountOrdersConfig } from "./query-config"
import { AdminGetOnAccountOrdersParams, AdminReleaseRest } from "./validators"

const all = "/admin/on-account-orders"

/** Staff's routes of orders on account. */
export const adminOnAccountOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetOnAccountOrdersParams,
        listOnAccountOrdersConfig
      ),
    ],
  },
  { matcher: `${all}/:order_id`, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: `${all}/:order_id/release-rest`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminReleaseRest), noQuery],
  },
]
