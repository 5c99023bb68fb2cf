import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import express from "express"

/** Where the plugins' routes are described. */
export const DOCS_PATH = "/docs"

const uiFolder = (): string =>
  path.dirname(require.resolve("swagger-ui-dist/package.json"))

/** Swagger UI's own files, without its page and settings, which are ours. */
export const serveUi = express.static(uiFolder(), {
  index: false,
  redirect: false,
  dotfiles: "ignore",
})

/** The description of every route of the plugins, which `npm run openapi` makes. */
export const serveOpenApi = (
  _req: MedusaRequest,
  res: MedusaResponse
): void => {
  res.sendFile("openapi.json", { root: path.join(process.cwd(), "docs") })
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Routes of medusa-b2b</title>
    <link rel="stylesheet" href="${DOCS_PATH}/swagger-ui.css" />
    <link rel="icon" href="${DOCS_PATH}/favicon-32x32.png" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="${DOCS_PATH}/swagger-ui-bundle.js"></script>
    <script src="${DOCS_PATH}/settings.js"></script>
  </body>
</html>
`

const SETTINGS = `SwaggerUIBundle({
  url: "${DOCS_PATH}/openapi.json",
  dom_id: "#swagger-ui",
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  filter: true,
})
`

/** The page that shows the description and lets people try the routes. */
export const servePage = (_req: MedusaRequest, res: MedusaResponse): void => {
  res.type("html").send(PAGE)
}

/** What Swagger UI shows, and how. */
export const serveSettings = (
  _req: MedusaRequest,
  res: MedusaResponse
): void => {
  res.type("js").send(SETTINGS)
}
