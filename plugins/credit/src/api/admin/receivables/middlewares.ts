import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminGetReceivablesParams } from "./validators"

/** Staff's routes of what companies owe. */
export const adminReceivableMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/receivables",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetReceivablesParams, {
        defaults: ["id"],
        allowed: ["id"],
        isList: true,
      }),
    ],
  },
]
