import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as config from "./query-config"
import * as validators from "./validators"

/** Thousands of rules are more than the 100 kB that Medusa takes by default. */
const bodyParser = { sizeLimit: "1mb" } as const

const range = validateAndTransformQuery(
  validators.AdminGetRangeParams,
  config.retrieveRangeConfig
)

export const adminRangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ranges",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetRangesParams,
        config.listRangesConfig
      ),
    ],
  },
  {
    matcher: "/admin/ranges",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(validators.AdminCreateRange), range],
  },
  {
    matcher: "/admin/ranges/count",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(validators.AdminCountRange)],
  },
  { matcher: "/admin/ranges/:id", methods: ["GET"], middlewares: [range] },
  {
    matcher: "/admin/ranges/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(validators.AdminUpdateRange), range],
  },
  {
    matcher: "/admin/ranges/:id/rules",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetRangeRulesParams,
        config.listRangeRulesConfig
      ),
    ],
  },
  {
    matcher: "/admin/ranges/:id/rules/batch",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(validators.AdminBatchRangeRules)],
  },
  {
    matcher: "/admin/ranges/:id/products",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetRangeProductsParams,
        config.listRangeProductsConfig
      ),
    ],
  },
  {
    matcher: "/admin/ranges/:id/contracts",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetRangeContractsParams,
        config.listRangeContractsConfig
      ),
    ],
  },
  {
    matcher: "/admin/contracts/:id/range",
    methods: ["GET"],
    middlewares: [range],
  },
  {
    matcher: "/admin/contracts/:id/range",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminSetContractRange),
      range,
    ],
  },
  {
    matcher: "/admin/companies/:id/range",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(validators.AdminCompanyRangeParams, {
        // The answer's shape is fixed: no fields can be asked for.
        defaults: ["at"],
        allowed: ["at"],
        isList: false,
      }),
    ],
  },
]
