import type { BoundedRoute } from "./bounded-route"
import { companyTaxRoutes } from "./company-tax"

const company = ({ company_id }: Record<string, string>) => ({ id: company_id })
const member = ({ company_id, colleague_id }: Record<string, string>) => ({
  id: company_id,
  member_id: colleague_id,
})
const cart = ({ cart_id }: Record<string, string>) => ({ id: cart_id })

const details = {
  name: "Prov AB",
  country_code: "se",
  organization_number: "556036-0793",
  vat_id: "SE556036079301",
  currency_code: "sek",
  time_zone: "Europe/Stockholm",
  external_id: "K-4711",
  language: "sv",
  gln: "7350000000016",
  peppol_id: "0007:5560360793",
  order_confirmation_to_buyer: false,
  only_addresses_on_file: false,
  reference_rules: {
    purchase_order_number: { required: true, pattern: "^PO" },
    buyer_reference: { required: false },
    goods_marking: { required: false },
    cost_centre: { required: false },
  },
  metadata: { erp: "4711" },
}

const activity = ["scope", "action", "actor_id", "from", "to"]
const staffActivity = [
  "company_id",
  "actor_kind",
  "subject_type",
  "subject_id",
  "q",
]

/** The company plugin's routes. */
export const companyRoutes: BoundedRoute[] = [
  ...companyTaxRoutes,
  {
    route: "GET /admin/companies",
    isList: true,
    filters: ["q", "status", "kind", "parent_id"],
  },
  {
    route: "POST /admin/companies",
    body: ({ company_id, admin_id }) => ({
      ...details,
      kind: "legal_entity",
      status: "pending",
      parent_id: company_id,
      representative_id: admin_id,
    }),
  },
  { route: "GET /admin/companies/:id", params: company },
  {
    route: "POST /admin/companies/:id",
    params: company,
    body: ({ admin_id }) => ({ ...details, representative_id: admin_id }),
  },
  {
    route: "DELETE /admin/companies/:id",
    params: ({ empty_id }) => ({ id: empty_id }),
  },
  {
    route: "POST /admin/companies/:id/move",
    params: company,
    body: ({ group_id }) => ({ parent_id: group_id }),
  },
  ...["approve", "suspend", "activate", "close", "reopen"].map(
    (change): BoundedRoute => ({
      route: `POST /admin/companies/:id/${change}`,
      params: company,
      body: () => ({ reason: "Obetalt" }),
      texts: ["reason"],
    })
  ),
  { route: "GET /admin/companies/:id/tree", params: company },
  {
    route: "GET /admin/companies/:id/members",
    params: company,
    isList: true,
    filters: ["role"],
  },
  {
    route: "POST /admin/companies/:id/members",
    params: company,
    body: () => ({
      email: "ny@kund.test",
      first_name: "Nils",
      last_name: "Ny",
      role: "buyer",
      is_default: false,
      external_id: "P-4711",
      language: "sv",
    }),
  },
  {
    route: "POST /admin/companies/:id/members/:member_id",
    params: member,
    body: () => ({
      role: "viewer",
      is_default: false,
      external_id: "P-4711",
      language: "en",
    }),
  },
  { route: "DELETE /admin/companies/:id/members/:member_id", params: member },
  {
    route: "GET /admin/orders/:id/company",
    params: ({ order_id }) => ({ id: order_id }),
  },
  {
    route: "GET /admin/company-activity",
    isList: true,
    filters: [...activity, ...staffActivity],
  },
  {
    route: "GET /admin/company-activity/export",
    filters: ["delimiter", ...activity, ...staffActivity],
  },
  {
    route: "GET /store/companies/:id/activity",
    params: company,
    isList: true,
    filters: activity,
  },
  {
    route: "GET /store/companies/:id/activity/export",
    params: company,
    filters: ["delimiter", ...activity],
  },
  { route: "GET /store/standing" },
  { route: "GET /store/companies" },
  { route: "GET /store/companies/:id", params: company },
  {
    route: "GET /store/companies/:id/members",
    params: company,
    isList: true,
    filters: ["role"],
  },
  {
    route: "POST /store/companies/:id/members/:member_id",
    params: member,
    body: () => ({ role: "viewer" }),
  },
  { route: "DELETE /store/companies/:id/members/:member_id", params: member },
  { route: "GET /store/companies/:id/orders", params: company, isList: true },
  { route: "GET /store/carts/:id/references", params: cart },
  {
    route: "POST /store/carts/:id/references",
    params: cart,
    body: () => ({
      purchase_order_number: "PO-1",
      buyer_reference: "Berit",
      goods_marking: "Port 3",
      cost_centre: "100",
    }),
  },
  { route: "GET /store/orders", isList: true },
]
