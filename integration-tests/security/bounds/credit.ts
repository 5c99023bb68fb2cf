import type { BoundedRoute } from "./bounded-route"

/** The credit plugin's routes. */
export const creditEntryRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/credit-entries",
    isList: true,
    filters: ["q", "company_id"],
  },
  { route: "GET /store/credit-entries", isList: true, filters: ["q"] },
  { route: "POST /store/credit-entries", body: () => ({ title: "Solna" }) },
]
