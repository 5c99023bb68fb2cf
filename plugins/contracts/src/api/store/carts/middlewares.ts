import { NoBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { NoParams, StoreSetDelivery } from "./validators"

/** Whose cart it is, the company plugin's guard of `/store/carts/:id` has asked by then. */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/prices",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  ...["/store/carts/:id/delivery", "/store/orders/:id/delivery"].map(
    (matcher): MiddlewareRoute => ({
      matcher,
      methods: ["GET"],
      middlewares: [
        validateAndTransformQuery(NoParams, {
          defaults: ["id"],
          allowed: ["id"],
          isList: false,
        }),
      ],
    })
  ),
  {
    matcher: "/store/carts/:id/delivery",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreSetDelivery)],
  },
  {
    matcher: "/store/carts/:id/order-terms",
    methods: ["GET"],
    middlewares: [noQuery],
  },
]
