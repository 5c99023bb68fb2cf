import type { BoundedRoute } from "./bounded-route"

const company = ({ company_id }: Record<string, string>) => ({ id: company_id })
const cart = ({ cart_id }: Record<string, string>) => ({ id: cart_id })
const product = ({ product_id }: Record<string, string>) => ({ id: product_id })

/** The routes of companies' VAT. */
export const companyTaxRoutes: BoundedRoute[] = [
  { route: "GET /admin/companies/:id/tax", params: company },
  {
    route: "POST /admin/companies/:id/tax",
    params: company,
    body: () => ({
      treatment: "exempt",
      country_code: "se",
      exempt_ground: "intyg 4711",
      exempt_until: "2099-12-31",
    }),
  },
  {
    route: "POST /admin/companies/:id/tax/check",
    params: company,
    body: () => ({}),
  },
  {
    route: "POST /admin/companies/:id/tax/decision",
    params: company,
    body: () => ({ result: "valid", note: "Intyg per post" }),
    texts: ["note"],
  },
  { route: "GET /admin/products/:id/reverse-charge", params: product },
  {
    route: "POST /admin/products/:id/reverse-charge",
    params: product,
    body: () => ({ reverse_charge: true }),
  },
  {
    route: "GET /store/companies/:id/tax",
    params: company,
    filters: ["language"],
  },
  { route: "GET /store/carts/:id/tax", params: cart, filters: ["language"] },
  {
    route: "POST /store/carts/:id/tax",
    params: cart,
    body: () => ({ language: "sv" }),
  },
]
