import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { guardCartInPath, guardNewCart, takeCompany } from "./cart-guards"
import { forgetCopied } from "./forget-copied"
import { guardAddresses, guardLine } from "./guard-contents"
import { stampBuyer } from "./stamp-buyer"
import { StoreSetCompanyAddresses, StoreSetReferences } from "./validators"

/**
 * Core's cart routes, and ours below them. Without methods a matcher is a
 * prefix and runs first; with methods it is an exact path and runs after
 * core's validation.
 */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id", middlewares: [guardCartInPath] },
  {
    matcher: "/store/carts",
    methods: ["POST"],
    middlewares: [guardNewCart, guardAddresses, stampBuyer],
  },
  {
    matcher: "/store/carts/:id",
    methods: ["POST"],
    middlewares: [guardAddresses, forgetCopied, takeCompany, stampBuyer],
  },
  {
    matcher: "/store/carts/:id/customer",
    methods: ["POST"],
    middlewares: [guardNewCart, takeCompany, stampBuyer],
  },
  {
    matcher: "/store/carts/:id/line-items",
    methods: ["POST"],
    middlewares: [takeCompany],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST", "DELETE"],
    middlewares: [guardLine, takeCompany],
  },
  {
    matcher: "/store/carts/:id/references",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/store/carts/:id/references",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreSetReferences)],
  },
  {
    matcher: "/store/carts/:id/company-addresses",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/store/carts/:id/company-addresses",
    methods: ["POST"],
    middlewares: [
      takeCompany,
      validateAndTransformBody(StoreSetCompanyAddresses),
    ],
  },
]
