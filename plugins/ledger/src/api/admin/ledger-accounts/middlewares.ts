import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  listAccountsConfig,
  retrieveAccountConfig,
  statementConfig,
} from "./query-config"
import {
  AdminGetLedgerAccountParams,
  AdminGetLedgerAccountsParams,
  AdminGetLedgerStatementParams,
} from "./validators"

/** Staff's view of accounts. */
export const adminLedgerAccountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ledger-accounts",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetLedgerAccountsParams,
        listAccountsConfig
      ),
    ],
  },
  {
    matcher: "/admin/ledger-accounts/:id",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetLedgerAccountParams,
        retrieveAccountConfig
      ),
    ],
  },
  {
    matcher: "/admin/ledger-accounts/:id/statement",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetLedgerStatementParams, statementConfig),
    ],
  },
]
