import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listPricePromisesConfig } from "./query-config"
import {
  AdminCreatePricePromises,
  AdminGetPricePromisesParams,
  AdminPriceExplanationParams,
} from "./validators"

export const adminCompanyContractMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/companies/:id/price-explanation",
    methods: ["GET"],
    middlewares: [
      // The answer's shape is fixed: no fields can be asked for.
      validateAndTransformQuery(AdminPriceExplanationParams, {
        defaults: ["variant_id"],
        isList: false,
      }),
    ],
  },
  {
    matcher: "/admin/companies/:id/price-promises",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetPricePromisesParams,
        listPricePromisesConfig
      ),
    ],
  },
  {
    matcher: "/admin/companies/:id/price-promises",
    methods: ["POST"],
    // A thousand lines are more than the 100 kB that Medusa takes by default.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(AdminCreatePricePromises)],
  },
]
