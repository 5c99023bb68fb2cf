import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as config from "./query-config"
import * as validators from "./validators"

const group = validateAndTransformQuery(
  validators.AdminGetDiscountGroupParams,
  config.retrieveDiscountGroupConfig
)

export const adminDiscountGroupMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/discount-groups",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetDiscountGroupsParams,
        config.listDiscountGroupsConfig
      ),
    ],
  },
  {
    matcher: "/admin/discount-groups",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminCreateDiscountGroup),
      group,
    ],
  },
  {
    matcher: "/admin/discount-groups/:id",
    methods: ["GET"],
    middlewares: [group],
  },
  {
    matcher: "/admin/discount-groups/:id",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminUpdateDiscountGroup),
      group,
    ],
  },
  {
    matcher: "/admin/discount-groups/:id/articles",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetDiscountGroupArticlesParams,
        config.listDiscountGroupArticlesConfig
      ),
    ],
  },
  {
    matcher: "/admin/discount-groups/:id/articles/batch",
    methods: ["POST"],
    // A thousand ids are close to the 100 kB that Medusa takes by default.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [
      validateAndTransformBody(validators.AdminBatchDiscountGroupArticles),
    ],
  },
]
