import { authenticate, defineMiddlewares } from "@medusajs/framework/http"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/bench/admin",
      middlewares: [
        authenticate("user", ["bearer"], { allowUnregistered: true }),
      ],
    },
  ],
})
