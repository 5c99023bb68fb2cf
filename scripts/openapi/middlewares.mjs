import { existsSync } from "node:fs"
import Module, { createRequire } from "node:module"
import { inRoot } from "../lib/paths.mjs"

const require = createRequire(inRoot("package.json"))

/**
 * Stands beside a middleware and says what it was made with: `body`, `query`
 * (zod schemas), `actors`, `permission`.
 */
const saying =
  (make, say) =>
  (...args) =>
    Object.assign(make(...args), say(...args))

const listening = (http) => ({
  ...http,
  validateAndTransformBody: saying(http.validateAndTransformBody, (body) => ({
    body,
  })),
  validateAndTransformQuery: saying(
    http.validateAndTransformQuery,
    (query, { isList } = {}) => ({ query, isList })
  ),
  authenticate: saying(http.authenticate, (actors) => ({
    actors: [actors].flat(),
  })),
})

/**
 * The middlewares of every built plugin, each of which says what it was made
 * with: the framework keeps that to itself, so its makers are listened to
 * while the plugins load.
 */
export const loadMiddlewares = (plugins) => {
  const load = Module._load
  Module._load = (request, ...rest) => {
    const loaded = load(request, ...rest)
    return request === "@medusajs/framework/http" ? listening(loaded) : loaded
  }
  try {
    return plugins
      .map((plugin) =>
        inRoot("plugins", plugin, ".medusa/server/src/api/middlewares.js")
      )
      .filter((file) => existsSync(file))
      .flatMap((file) => require(file).default.routes)
  } finally {
    Module._load = load
  }
}

const pattern = (matcher, exact) =>
  new RegExp(
    `^${matcher
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/:[^/]+/g, "[^/]+")
      .replace(/\*/g, ".*")}${exact ? "" : "(/.*)?"}$`
  )

/** What the middlewares on a route say, put together. */
export const saidOf = (route, middlewares) => {
  const said = {}
  for (const { matcher, methods, middlewares: chain = [] } of middlewares) {
    const isOn =
      (!methods?.length || methods.includes(route.method)) &&
      pattern(String(matcher), methods?.length).test(route.path)
    for (const each of isOn ? chain : []) {
      for (const key of ["body", "query", "isList", "actors", "permission"]) {
        said[key] = each[key] ?? said[key]
      }
    }
  }
  return said
}
