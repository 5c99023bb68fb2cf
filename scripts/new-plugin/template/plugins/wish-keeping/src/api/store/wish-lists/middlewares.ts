import { requirePermission } from "@medusa-b2b/kit/permissions"
import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listWishListsConfig } from "./query-config"
import { StoreCreateWishList, StoreGetWishListsParams } from "./validators"

const all = "/store/wish-lists"

/** Buyers' routes of their company's wish lists. */
export const storeWishListMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      requirePermission("company.read", "company"),
      validateAndTransformQuery(StoreGetWishListsParams, listWishListsConfig),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [
      requirePermission("wish_list.manage", "company"),
      validateAndTransformBody(StoreCreateWishList),
    ],
  },
]
