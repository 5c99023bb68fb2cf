import { defineMiddlewares } from "@medusajs/framework/http"
import {
  DOCS_PATH,
  serveOpenApi,
  servePage as serveDocsPage,
  serveSettings,
  serveUi,
} from "../api-docs/serve-docs"
import { PICTURES_PATH } from "../demo/pictures/picture-path"
import { servePicture } from "../demo/pictures/serve-picture"
import { mailRoutes } from "../mails/mail-routes"
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
    { matcher: DOCS_PATH, methods: ["GET"], middlewares: [serveDocsPage] },
    {
      matcher: `${DOCS_PATH}/openapi.json`,
      methods: ["GET"],
      middlewares: [serveOpenApi],
    },
    {
      matcher: `${DOCS_PATH}/settings.js`,
      methods: ["GET"],
      middlewares: [serveSettings],
    },
    { matcher: DOCS_PATH, middlewares: [serveUi] },
    { matcher: `${STOREFRONT_PATH}/config.json`, middlewares: [serveConfig] },
    ...mailRoutes(),
    { matcher: PICTURES_PATH, middlewares: [servePicture] },
    { matcher: STOREFRONT_PATH, middlewares: [serveFiles, servePage] },
  ],
})
