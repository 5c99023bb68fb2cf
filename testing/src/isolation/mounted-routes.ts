import { ApiLoader } from "@medusajs/framework/http"

/** A route as Medusa has mounted it, e.g. `GET /store/carts/:id`. */
export type MountedRoute = { method: string; path: string }

/** `GET /store/carts/:id`: how rules and findings name a route. */
export const nameOf = ({ method, path }: MountedRoute): string =>
  `${method} ${path}`

/**
 * Records every route that Medusa mounts from now on, core's and plugins'
 * alike. Call it before the store boots: at the top of the spec file. Whoever
 * traces routes already keeps doing so.
 *
 * @returns The routes below a prefix, each once, sorted.
 */
export const recordMountedRoutes = (): ((prefix: string) => MountedRoute[]) => {
  const seen = new Map<string, MountedRoute>()
  const previous = ApiLoader.traceRoute

  ApiLoader.traceRoute = (handler, details) => {
    const route = {
      method: String(details.method).toUpperCase(),
      path: details.route,
    }
    seen.set(nameOf(route), route)
    return previous ? previous(handler, details) : handler
  }

  return (prefix) =>
    [...seen.values()]
      .filter(({ path }) => path === prefix || path.startsWith(`${prefix}/`))
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
}
