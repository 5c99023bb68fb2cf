import type { BoundedRoute } from "./bounded-route"

/** The wish-keeping plugin's routes. */
export const wishListRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/wish-lists",
    isList: true,
    filters: ["q", "company_id"],
  },
  { route: "GET /store/wish-lists", isList: true, filters: ["q"] },
  { route: "POST /store/wish-lists", body: () => ({ title: "Solna" }) },
]
