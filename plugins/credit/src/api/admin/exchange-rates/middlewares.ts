import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listExchangeRatesConfig } from "./query-config"
import {
  AdminCreateExchangeRate,
  AdminGetExchangeRatesParams,
} from "./validators"

const all = "/admin/exchange-rates"

/** Staff's routes of exchange rates. */
export const adminExchangeRateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetExchangeRatesParams,
        listExchangeRatesConfig
      ),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateExchangeRate), noQuery],
  },
  { matcher: `${all}/:id`, methods: ["DELETE"], middlewares: [noQuery] },
]
