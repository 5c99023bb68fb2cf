import { defineMiddlewares } from "@medusajs/framework/http"
import { STOREFRONT_PATH } from "../storefront/folder"
import { serveConfig } from "../storefront/serve-config"
import { serveFiles, servePage } from "../storefront/serve-pages"

/** The reference store serves its storefront itself, under one address. */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/",
      methods: ["GET"],
      middlewares: [(_req, res) => res.redirect(302, STOREFRONT_PATH)],
    },
    { matcher: `${STOREFRONT_PATH}/config.json`, middlewares: [serveConfig] },
    { matcher: STOREFRONT_PATH, middlewares: [serveFiles, servePage] },
  ],
})
