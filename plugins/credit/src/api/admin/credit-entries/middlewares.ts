import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listCreditEntriesConfig } from "./query-config"
import { AdminGetCreditEntriesParams } from "./validators"

/** Staff's routes of credit entries. */
export const adminCreditEntryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/credit-entries",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetCreditEntriesParams,
        listCreditEntriesConfig
      ),
    ],
  },
]
