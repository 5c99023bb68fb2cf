import type { Belongings } from "@medusa-b2b/testing/isolation"
import type { BoundedRoute } from "./bounded-route"

const variant = ({ variant_id }: Belongings) => ({ id: variant_id })
const part = ({ part_number_id }: Belongings) => ({ id: part_number_id })
const cart = ({ cart_id }: Belongings) => ({ id: cart_id })
const line = ({ cart_id, line_id }: Belongings) => ({ id: cart_id, line_id })

const card = () => ({
  base_unit: "C62",
  is_base_sold: true,
  price_unit: 100,
  gtin: "4006381333931",
  units: [{ code: "XBX", factor: 200, is_default: true, gtin: null }],
  numbers: [{ kind: "maker", value: "SK-5/60", maker: "Essve" }],
  discontinued_on: null,
  successor_variant_id: null,
})

/** The articles plugin's routes. */
export const articleRoutes: BoundedRoute[] = [
  { route: "GET /admin/articles", isList: true, filters: ["q", "product_id"] },
  { route: "GET /admin/articles/:id", params: variant },
  { route: "POST /admin/articles/:id", params: variant, body: card },
  { route: "DELETE /admin/articles/:id", params: variant },
  {
    route: "GET /admin/part-numbers",
    isList: true,
    filters: ["q", "company_id", "variant_id"],
  },
  {
    route: "POST /admin/part-numbers",
    body: ({ company_id, variant_id }) => ({
      ...{ company_id, variant_id },
      number: "4711",
      name: "Skruv",
    }),
  },
  {
    route: "POST /admin/part-numbers/:id",
    params: part,
    body: () => ({ number: "4712", name: "Borr" }),
  },
  { route: "DELETE /admin/part-numbers/:id", params: part },
  {
    route: "GET /store/articles",
    isList: true,
    filters: ["q", "product_id", "variant_id"],
    query: ({ variant_id }) => ({ variant_id }),
  },
  {
    route: "GET /store/part-numbers",
    isList: true,
    filters: ["q", "variant_id"],
  },
  {
    route: "POST /store/part-numbers",
    body: ({ variant_id }) => ({ variant_id, number: "4713", name: "Skruv" }),
  },
  {
    route: "POST /store/part-numbers/:id",
    params: part,
    body: () => ({ number: "4714", name: "Borr" }),
  },
  { route: "DELETE /store/part-numbers/:id", params: part },
  { route: "GET /store/carts/:id/unit-items", params: cart },
  {
    route: "POST /store/carts/:id/unit-items",
    params: cart,
    body: ({ variant_id }) => ({
      items: [{ variant_id, unit: "C62", count: 1 }],
    }),
  },
  {
    route: "POST /store/carts/:id/unit-items/:line_id",
    params: line,
    body: () => ({ unit: "C62", count: 2 }),
  },
  {
    route: "POST /store/carts/:id/unit-items/:line_id/replace",
    params: ({ dead_cart_id, dead_line_id }) => ({
      id: dead_cart_id,
      line_id: dead_line_id,
    }),
  },
]
