import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listCompanyCreditsConfig } from "./query-config"
import { AdminGetCompanyCreditsParams } from "./validators"

const all = "/admin/company-credits"
const one = "/admin/company-credits/:id"

/** Staff's routes of companies' credit. */
export const adminCompanyCreditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetCompanyCreditsParams,
        listCompanyCreditsConfig
      ),
    ],
  },
  { matcher: one, methods: ["GET"], middlewares: [noQuery] },
]
