import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminPersonByEmail } from "./validators"

const noFields = { defaults: ["id"], allowed: ["id"], isList: false }

/** What is stored about whoever has an e-mail address. */
export const adminPersonalDataMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/personal-data",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminPersonByEmail, noFields)],
  },
  {
    matcher: "/admin/personal-data/erase",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminPersonByEmail)],
  },
]
