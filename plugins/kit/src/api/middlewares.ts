import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { resolveBuyer } from "../buyer"
import { requireStaffRights } from "../staff-rights"
import { adminOrderHoldMiddlewares } from "./admin/order-holds/middlewares"
import { adminRights } from "./admin/rights"
import { catalogueMiddlewares } from "./catalogue"
import { refuseReservedMetadata } from "./reserved-metadata"
import { NoBody, noQuery } from "../http"
import { refuseFractions } from "./whole-quantities"
import {
  withholdCustomerFromOthers,
  withholdCustomerFromVisitors,
} from "./withhold-customer"

export default defineMiddlewares({
  routes: [
    // Before what validates: who has no right is told nothing else.
    ...requireStaffRights(adminRights),
    ...adminOrderHoldMiddlewares,
    // Without methods the matcher is a prefix, and runs before every other one.
    { matcher: "/store", middlewares: [resolveBuyer] },
    ...catalogueMiddlewares,
    { matcher: "/store/carts", middlewares: [withholdCustomerFromVisitors] },
    { matcher: "/store/carts/:id", middlewares: [withholdCustomerFromOthers] },
    {
      matcher: "/store/buyer",
      middlewares: [authenticate("customer", ["session", "bearer"])],
    },
    // With methods it is an exact path, and runs after core's validation.
    { matcher: "/store/buyer", methods: ["GET"], middlewares: [noQuery] },
    {
      matcher: "/store/carts/:id/checkout-status",
      methods: ["GET"],
      middlewares: [noQuery],
    },
    {
      matcher: "/store/carts/:id/complete",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(NoBody)],
    },
    {
      matcher: "/store/carts",
      methods: ["POST"],
      middlewares: [refuseReservedMetadata, refuseFractions],
    },
    {
      matcher: "/store/carts/:id",
      methods: ["POST"],
      middlewares: [refuseReservedMetadata],
    },
    {
      matcher: "/store/carts/:id/line-items",
      methods: ["POST"],
      middlewares: [refuseReservedMetadata, refuseFractions],
    },
    {
      matcher: "/store/carts/:id/line-items/:line_id",
      methods: ["POST"],
      middlewares: [refuseReservedMetadata, refuseFractions],
    },
  ],
})
