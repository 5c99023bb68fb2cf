import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listActivityConfig } from "../../activity/query-config"
import {
  AdminExportActivityParams,
  AdminGetActivityParams,
} from "../../activity/validators"

/** Staff's view of the activity log. */
export const adminCompanyActivityMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/company-activity",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetActivityParams, listActivityConfig),
    ],
  },
  {
    matcher: "/admin/company-activity/export",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminExportActivityParams, listActivityConfig),
    ],
  },
]
