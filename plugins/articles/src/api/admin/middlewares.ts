import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { asks } from "../asks"
import { listPartNumbersConfig } from "../presenting/part-number-fields"
import {
  AdminCreatePartNumber,
  AdminGetArticles,
  AdminGetPartNumbers,
  AdminSaveArticle,
  UpdatePartNumber,
} from "../validators"

/** Staff's routes of articles and companies' part numbers. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/articles",
    methods: ["GET"],
    middlewares: [asks(AdminGetArticles)],
  },
  {
    matcher: "/admin/articles/:id",
    methods: ["GET", "DELETE"],
    middlewares: [noQuery],
  },
  {
    matcher: "/admin/articles/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSaveArticle), noQuery],
  },
  {
    matcher: "/admin/part-numbers",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetPartNumbers, listPartNumbersConfig),
    ],
  },
  {
    matcher: "/admin/part-numbers",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreatePartNumber), noQuery],
  },
  {
    matcher: "/admin/part-numbers/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdatePartNumber), noQuery],
  },
  {
    matcher: "/admin/part-numbers/:id",
    methods: ["DELETE"],
    middlewares: [noQuery],
  },
]
