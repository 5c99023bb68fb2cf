import { noQuery } from "@medusa-b2b/kit/http"
import type { MiddlewareRoute } from "@medusajs/framework/http"

export const storeStandingMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/standing", methods: ["GET"], middlewares: [noQuery] },
]
