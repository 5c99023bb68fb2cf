import type { MiddlewareRoute } from "@medusajs/framework/http"
import { noQuery } from "../../validators"

export const storeStandingMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/standing", methods: ["GET"], middlewares: [noQuery] },
]
