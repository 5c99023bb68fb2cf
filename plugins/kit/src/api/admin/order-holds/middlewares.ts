import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listOrderHoldsConfig, retrieveOrderHoldConfig } from "./query-config"
import {
  AdminGetOrderHoldParams,
  AdminGetOrderHoldsParams,
  AdminReleaseOrderHold,
} from "./validators"

const answersHold = validateAndTransformQuery(
  AdminGetOrderHoldParams,
  retrieveOrderHoldConfig
)

/** Orders that are kept from the warehouse. */
export const adminOrderHoldMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/order-holds",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetOrderHoldsParams, listOrderHoldsConfig),
    ],
  },
  {
    matcher: "/admin/order-holds/:id",
    methods: ["GET"],
    middlewares: [answersHold],
  },
  {
    matcher: "/admin/order-holds/:id/release",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminReleaseOrderHold), answersHold],
  },
]
