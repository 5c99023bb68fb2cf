import type { BoundedRoute } from "./bounded-route"

const range = ({ range_id }: Record<string, string>) => ({ id: range_id })

const rule = ({ product_id }: Record<string, string>) => ({
  effect: "allow",
  kind: "product",
  target_id: product_id,
})

/** The routes of the contracts plugin that are about ranges. */
export const rangeRoutes: BoundedRoute[] = [
  { route: "GET /admin/ranges", isList: true, filters: ["q"] },
  {
    route: "POST /admin/ranges",
    body: (ids) => ({
      name: "Prov",
      rules: [rule(ids)],
      metadata: { erp: "4711" },
    }),
  },
  {
    route: "POST /admin/ranges/count",
    body: (ids) => ({
      range_id: ids.range_id,
      create: [rule(ids)],
      delete: [],
    }),
  },
  { route: "GET /admin/ranges/:id", params: range },
  {
    route: "POST /admin/ranges/:id",
    params: range,
    body: () => ({ name: "Annat", metadata: { erp: "4712" } }),
  },
  { route: "DELETE /admin/ranges/:id", params: range },
  {
    route: "GET /admin/ranges/:id/rules",
    params: range,
    isList: true,
    filters: ["effect", "kind"],
  },
  {
    route: "POST /admin/ranges/:id/rules/batch",
    params: range,
    body: (ids) => ({ create: [rule(ids)], delete: [] }),
  },
  {
    route: "GET /admin/ranges/:id/products",
    params: range,
    isList: true,
    filters: ["q"],
  },
  { route: "GET /admin/ranges/:id/contracts", params: range, isList: true },
  {
    route: "GET /admin/contracts/:id/range",
    params: ({ contract_id }) => ({ id: contract_id }),
  },
  {
    route: "POST /admin/contracts/:id/range",
    params: ({ contract_id }) => ({ id: contract_id }),
    body: ({ range_id }) => ({ range_id }),
  },
  {
    route: "GET /admin/companies/:id/range",
    params: ({ company_id }) => ({ id: company_id }),
  },
]
