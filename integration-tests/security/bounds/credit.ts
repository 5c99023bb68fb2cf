import type { BoundedRoute } from "./bounded-route"

/** The credit plugin's routes. */
export const creditRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/company-credits",
    isList: true,
    filters: ["q", "company_id"],
  },
]
