import { requireStaffRights } from "@medusa-b2b/kit/staff-rights"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { hidePersonalData, WITH_PERSONAL_DATA } from "./hide-personal-data"
import { adminRights } from "./rights"

/**
 * What staff's rights decide on the plugin's admin routes. Before what
 * validates: who has no right is told nothing else.
 */
export const adminRightMiddlewares: MiddlewareRoute[] = [
  ...WITH_PERSONAL_DATA.map((matcher) => ({
    matcher,
    middlewares: [hidePersonalData],
  })),
  ...requireStaffRights(adminRights),
]
