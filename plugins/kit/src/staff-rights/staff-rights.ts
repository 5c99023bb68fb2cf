import { resolvePermissions } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/** A right of Medusa's role based access control, declared with `definePolicies`. */
export type StaffRight = { resource: string; operation: string }

/**
 * The rights that admin routes ask for: `{ "POST /admin/things": { resource:
 * "thing", operation: "create" } }`. `ANY /admin/things` is every method there
 * and every route below.
 */
export type RightsOfRoutes = Readonly<
  Record<string, StaffRight | readonly StaffRight[]>
>

/**
 * Middlewares that ask for the rights of admin routes, all of those named.
 * They come into force with Medusa's feature flag `rbac`; without it every
 * admin user may do everything, as in core.
 *
 * @example
 * defineMiddlewares({
 *   routes: [...requireStaffRights({ "GET /admin/things": { resource: "thing", operation: "read" } })],
 * })
 */
export const requireStaffRights = (rights: RightsOfRoutes): MiddlewareRoute[] =>
  Object.entries(rights).map(([route, right]) => {
    const [method, matcher] = route.split(" ")
    return {
      matcher,
      ...(method === "ANY"
        ? {}
        : { methods: [method] as MiddlewareRoute["methods"] }),
      policies: [right].flat() as StaffRight[],
      middlewares: [],
    }
  })

/** Whether the admin user behind a request holds a right; without the feature flag `rbac` each does. */
export const hasStaffRight = async (
  req: MedusaRequest,
  right: StaffRight
): Promise<boolean> => {
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  const granted = await resolvePermissions({
    roles: (auth?.app_metadata?.roles as string[] | undefined) ?? [],
    universe: [right],
    container: req.scope,
  })
  return granted.size > 0
}
