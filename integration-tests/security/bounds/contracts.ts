import type { BoundedRoute } from "./bounded-route"

const contract = ({ contract_id }: Record<string, string>) => ({
  id: contract_id,
})

const group = ({ discount_group_id }: Record<string, string>) => ({
  id: discount_group_id,
})

const terms = {
  number: "PROV-1",
  name: "Provavtal",
  starts_at: "2026-01-01T00:00:00.000Z",
  ends_at: "2099-01-01T00:00:00.000Z",
  payment_terms: { kind: "net", days: 20 },
  is_exclusive: true,
  campaigns_apply: false,
  notes: "Bonus i december",
  metadata: { erp: "4711" },
}

const leadTimes = () => ({
  lead_times: [{ target_type: "all", target_id: "*", days: 3 }],
})

/** The contracts plugin's routes. */
export const contractRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/contracts",
    isList: true,
    filters: ["q", "status", "currency_code", "company_id"],
  },
  {
    route: "POST /admin/contracts",
    body: () => ({ ...terms, currency_code: "sek" }),
    texts: ["notes"],
  },
  { route: "GET /admin/contracts/:id", params: contract },
  {
    route: "POST /admin/contracts/:id",
    params: contract,
    body: () => terms,
    texts: ["notes"],
  },
  {
    route: "DELETE /admin/contracts/:id",
    params: ({ draft_id }) => ({ id: draft_id }),
  },
  {
    route: "POST /admin/contracts/:id/activate",
    params: ({ draft_id }) => ({ id: draft_id }),
    body: () => ({}),
  },
  {
    route: "POST /admin/contracts/:id/suspend",
    params: contract,
    body: () => ({}),
  },
  {
    route: "POST /admin/contracts/:id/terminate",
    params: contract,
    body: () => ({}),
  },
  { route: "GET /admin/contracts/:id/freight-terms", params: contract },
  {
    route: "POST /admin/contracts/:id/freight-terms",
    params: contract,
    body: () => ({
      freight_terms: {
        kind: "free_above",
        free_above: 5000,
        amount: 250,
        shipping_option_ids: [],
        shipping_option_type_ids: [],
      },
    }),
  },
  { route: "GET /admin/contracts/:id/quantity-rules", params: contract },
  {
    route: "POST /admin/contracts/:id/quantity-rules",
    params: contract,
    body: () => ({
      quantity_rules: [
        {
          target_type: "all",
          target_id: "*",
          minimum: 2,
          maximum: 100,
          multiple: 2,
        },
      ],
    }),
  },
  { route: "GET /admin/contracts/:id/order-value", params: contract },
  {
    route: "POST /admin/contracts/:id/order-value",
    params: contract,
    body: () => ({
      order_value: { minimum: 100, maximum: 100000, small_order_fee: 95 },
    }),
  },
  { route: "GET /admin/contracts/:id/parties", params: contract, isList: true },
  {
    route: "POST /admin/contracts/:id/parties",
    params: contract,
    body: ({ empty_id }) => ({
      company_id: empty_id,
      include_descendants: false,
      starts_at: "2026-01-01T00:00:00.000Z",
      ends_at: "2099-01-01T00:00:00.000Z",
      reference: "Ramavtal",
    }),
  },
  {
    route: "DELETE /admin/contracts/:id/parties/:party_id",
    params: ({ contract_id, party_id }) => ({ id: contract_id, party_id }),
  },
  { route: "GET /admin/contracts/:id/prices", params: contract, isList: true },
  {
    route: "POST /admin/contracts/:id/prices/batch",
    params: contract,
    body: ({ variant_id, price_id }) => ({
      create: [{ variant_id, amount: 12.5, min_quantity: 5, max_quantity: 9 }],
      update: [{ id: price_id, amount: 60 }],
      delete: [],
    }),
  },
  { route: "GET /admin/contracts/:id/rates", params: contract, isList: true },
  {
    route: "POST /admin/contracts/:id/rates/batch",
    params: contract,
    body: ({ product_id }) => ({
      upsert: [{ target_type: "product", target_id: product_id, percent: 5 }],
      delete: [],
    }),
  },
  { route: "GET /admin/discount-groups", isList: true, filters: ["q"] },
  {
    route: "POST /admin/discount-groups",
    body: () => ({ code: "PROV", name: "Provgrupp" }),
  },
  { route: "GET /admin/discount-groups/:id", params: group },
  {
    route: "POST /admin/discount-groups/:id",
    params: group,
    body: () => ({ code: "PROV-2", name: "Annan grupp" }),
  },
  { route: "DELETE /admin/discount-groups/:id", params: group },
  {
    route: "GET /admin/discount-groups/:id/articles",
    params: group,
    isList: true,
  },
  {
    route: "POST /admin/discount-groups/:id/articles/batch",
    params: group,
    body: ({ variant_id }) => ({ add: [variant_id], remove: [] }),
  },
  {
    route: "GET /admin/companies/:id/contracts",
    params: ({ company_id }) => ({ id: company_id }),
  },
  {
    route: "GET /admin/companies/:id/price-explanation",
    params: ({ company_id }) => ({ id: company_id }),
    query: ({ region_id, variant_id }) => ({
      region_id,
      variant_id,
      quantity: "5",
      at: "2026-06-01T00:00:00.000Z",
    }),
    filters: ["region_id", "variant_id", "quantity", "at"],
  },
  {
    route: "GET /admin/companies/:id/price-promises",
    params: ({ company_id }) => ({ id: company_id }),
    isList: true,
    filters: ["variant_id", "reference_type", "reference_id"],
  },
  {
    route: "POST /admin/companies/:id/price-promises",
    params: ({ company_id }) => ({ id: company_id }),
    body: ({ variant_id }) => ({
      currency_code: "sek",
      lines: [{ variant_id, amount: 12.5, min_quantity: 5, max_quantity: 9 }],
      starts_at: "2026-01-01T00:00:00.000Z",
      ends_at: "2099-01-01T00:00:00.000Z",
      label: "Q-1",
    }),
  },
  {
    route: "DELETE /admin/companies/:id/price-promises/:promise_id",
    params: ({ company_id, promise_id }) => ({ id: company_id, promise_id }),
  },
  {
    route: "GET /store/products/:id/price-explanation",
    params: ({ contract_product_id }) => ({ id: contract_product_id }),
    query: ({ region_id, contract_variant_id }) => ({
      region_id,
      variant_id: contract_variant_id,
      quantity: "5",
    }),
    filters: ["region_id", "variant_id", "quantity"],
  },
  {
    route: "GET /store/products/:id/price-tiers",
    params: ({ product_id }) => ({ id: product_id }),
    query: ({ region_id }) => ({ region_id }),
    filters: ["region_id"],
  },
  {
    route: "GET /store/products/:id/quantities",
    params: ({ product_id }) => ({ id: product_id }),
  },
  {
    route: "GET /store/carts/:id/order-terms",
    params: ({ cart_id }) => ({ id: cart_id }),
  },
  {
    route: "POST /store/carts/:id/prices",
    params: ({ cart_id }) => ({ id: cart_id }),
    body: () => ({}),
  },
  { route: "GET /admin/contracts/:id/lead-times", params: contract },
  {
    route: "POST /admin/contracts/:id/lead-times",
    params: contract,
    body: leadTimes,
  },
  { route: "GET /admin/lead-times" },
  { route: "POST /admin/lead-times", body: leadTimes },
  { route: "GET /admin/delivery-areas" },
  {
    route: "POST /admin/delivery-areas",
    body: () => ({
      delivery_areas: [
        {
          name: "Kiruna",
          country_code: "se",
          postal_from: "98000",
          postal_to: "98499",
          weekdays: [2, 4],
        },
      ],
    }),
  },
  { route: "GET /admin/closed-days" },
  {
    route: "POST /admin/closed-days",
    body: () => ({
      closed_days: [{ date: "2026-12-23", name: "Inventering" }],
    }),
  },
  {
    route: "GET /admin/companies/:id/carrier-account",
    params: ({ company_id }) => ({ id: company_id }),
  },
  {
    route: "POST /admin/companies/:id/carrier-account",
    params: ({ company_id }) => ({ id: company_id }),
    body: () => ({
      carrier_account: { carrier: "DHL Freight", account_number: "4711" },
    }),
  },
  {
    route: "GET /admin/orders/:id/delivery",
    params: ({ order_id }) => ({ id: order_id }),
  },
  {
    route: "GET /store/orders/:id/delivery",
    params: ({ order_id }) => ({ id: order_id }),
  },
  {
    route: "GET /store/products/:id/delivery-estimate",
    params: ({ product_id }) => ({ id: product_id }),
    query: () => ({ country_code: "se", postal_code: "169 31" }),
    filters: ["country_code", "postal_code"],
  },
  {
    route: "GET /store/carts/:id/delivery",
    params: ({ cart_id }) => ({ id: cart_id }),
  },
  {
    route: "POST /store/carts/:id/delivery",
    params: ({ cart_id }) => ({ id: cart_id }),
    body: () => ({ wished_date: null, lines: [] }),
  },
]
