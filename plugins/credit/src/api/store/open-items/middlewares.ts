import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { OPEN_ITEM_FIELDS } from "../../present-open-item"
import { maySeeOpenItems } from "./may-see-open-items"
import { StoreGetOpenItemsParams, StoreGetStatementParams } from "./validators"

const loggedIn = authenticate("customer", ["session", "bearer"])

/** Buyers' routes of what their company owes. */
export const storeOpenItemMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/open-items",
    methods: ["GET"],
    middlewares: [
      loggedIn,
      maySeeOpenItems,
      validateAndTransformQuery(StoreGetOpenItemsParams, {
        defaults: OPEN_ITEM_FIELDS,
        allowed: OPEN_ITEM_FIELDS,
        isList: true,
        defaultLimit: 20,
        entity: "open_item",
      }),
    ],
  },
  {
    matcher: "/store/statement",
    methods: ["GET"],
    middlewares: [
      loggedIn,
      maySeeOpenItems,
      validateAndTransformQuery(StoreGetStatementParams, {
        defaults: ["id"],
        allowed: ["id"],
        isList: true,
      }),
    ],
  },
]
