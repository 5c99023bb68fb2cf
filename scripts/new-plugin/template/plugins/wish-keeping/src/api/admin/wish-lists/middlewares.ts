import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listWishListsConfig } from "./query-config"
import { AdminGetWishListsParams } from "./validators"

/** Staff's routes of wish lists. */
export const adminWishListMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/wish-lists",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetWishListsParams, listWishListsConfig),
    ],
  },
]
