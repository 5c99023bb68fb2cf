import { requirePermission } from "@medusa-b2b/kit/permissions"
import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listCreditEntriesConfig } from "./query-config"
import {
  StoreCreateCreditEntry,
  StoreGetCreditEntriesParams,
} from "./validators"

const all = "/store/credit-entries"

/** Buyers' routes of their company's credit entries. */
export const storeCreditEntryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      requirePermission("company.read", "company"),
      validateAndTransformQuery(
        StoreGetCreditEntriesParams,
        listCreditEntriesConfig
      ),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [
      requirePermission("credit_entry.manage", "company"),
      validateAndTransformBody(StoreCreateCreditEntry),
    ],
  },
]
