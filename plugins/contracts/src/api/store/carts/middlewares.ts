import { NoBody } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"

/** Whose cart it is, the company plugin's guard of `/store/carts/:id` has asked by then. */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/prices",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
]
