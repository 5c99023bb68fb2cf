import { readFileSync } from "node:fs"
import { inRoot } from "../lib/paths.mjs"
import { answerSchemas } from "./answers.mjs"
import { refusal, responses, securitySchemes } from "./components.mjs"
import { loadMiddlewares, saidOf } from "./middlewares.mjs"
import { operationOf } from "./operation.mjs"
import { findRoutes } from "./routes.mjs"
import { gatherSchemas } from "./schemas.mjs"

const sorted = (record) =>
  Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => a.localeCompare(b, "en"))
  )

const templated = (path) => path.replace(/:([^/]+)/g, "{$1}")

/**
 * The OpenAPI document of all plugins' routes, from their code: paths from the
 * folders, words from the handlers' doc comments, requests from the zod
 * schemas of the middlewares, answers from `MedusaResponse<T>`. Needs the
 * built plugins.
 */
export const openApiDocument = () => {
  const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
  const routes = findRoutes()
  const plugins = [...new Set(routes.map(({ plugin }) => plugin))].sort()
  const middlewares = loadMiddlewares(plugins)
  const answers = answerSchemas(routes)
  const { add, schemas } = gatherSchemas()

  const paths = {}
  routes.forEach((route, index) => {
    const schema = answers[index] && add(route.plugin, answers[index])
    const path = templated(route.path)
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: operationOf(
        route,
        saidOf(route, middlewares),
        schema
      ),
    }
  })

  return {
    openapi: "3.1.0",
    info: {
      title: "medusa-b2b",
      version,
      description:
        "The routes that the plugins add to Medusa's own, or answer in its place.",
    },
    tags: plugins.map((name) => ({ name })),
    paths,
    components: {
      schemas: sorted({ ...schemas, Refusal: refusal }),
      responses,
      securitySchemes,
    },
  }
}
