import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminGetLedgerDifferencesParams } from "./validators"

/** Whether the ledger adds up. */
export const adminLedgerDifferenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ledger-differences",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetLedgerDifferencesParams, {
        defaults: ["id"],
        allowed: ["id"],
        isList: false,
        entity: "ledger_entry",
      }),
    ],
  },
]
