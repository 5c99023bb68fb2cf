import { NoBody, noQuery } from "@medusa-b2b/kit/http"
import { requirePermission } from "@medusa-b2b/kit/permissions"
import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { asks } from "../asks"
import { listPartNumbersConfig } from "../presenting/part-number-fields"
import {
  GetPartNumbers,
  StoreAddInUnits,
  StoreCreatePartNumber,
  StoreGetArticles,
  StoreSetLineUnit,
  UpdatePartNumber,
} from "../validators"
import { keepUnit } from "./keep-unit"

const keeps = requirePermission("part_number.manage", "company")

/** Buyers' routes. Whose cart it is, the company plugin's guard of `/store/carts/:id` has asked by then. */
export const storeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/articles",
    methods: ["GET"],
    middlewares: [asks(StoreGetArticles)],
  },
  {
    matcher: "/store/carts/:id/unit-items",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/store/carts/:id/unit-items",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreAddInUnits)],
  },
  {
    matcher: "/store/carts/:id/unit-items/:line_id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreSetLineUnit)],
  },
  {
    matcher: "/store/carts/:id/unit-items/:line_id/replace",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [keepUnit],
  },
  {
    matcher: "/store/part-numbers",
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: "/store/part-numbers",
    methods: ["GET"],
    middlewares: [
      requirePermission("company.read", "company"),
      validateAndTransformQuery(GetPartNumbers, listPartNumbersConfig),
    ],
  },
  {
    matcher: "/store/part-numbers",
    methods: ["POST"],
    middlewares: [keeps, validateAndTransformBody(StoreCreatePartNumber)],
  },
  {
    matcher: "/store/part-numbers/:id",
    methods: ["POST"],
    middlewares: [keeps, validateAndTransformBody(UpdatePartNumber), noQuery],
  },
  {
    matcher: "/store/part-numbers/:id",
    methods: ["DELETE"],
    middlewares: [keeps, noQuery],
  },
]
