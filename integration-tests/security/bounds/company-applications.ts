import type { BoundedRoute } from "./bounded-route"

const application = ({ application_id }: Record<string, string>) => ({
  id: application_id,
})

const address = {
  address_1: "Storgatan 1",
  address_2: "Box 7",
  postal_code: "111 22",
  city: "Stockholm",
  country_code: "se",
}

const firm = {
  company_name: "Prov El AB",
  country_code: "se",
  organization_number: "556036-0793",
  vat_id: "SE556036079301",
  first_name: "Pia",
  last_name: "Prov",
  phone: "08-123",
  billing_address: address,
  delivery_address: address,
  wanted_terms: "30 dagar",
  message: "Hej",
  fields: { trade: "electrical" },
}

const texts = ["wanted_terms", "message", "text"]

/** The company plugin's routes of applications. */
export const companyApplicationRoutes: BoundedRoute[] = [
  { route: "GET /store/company-applications/form" },
  {
    route: "POST /store/company-applications",
    body: () => ({
      ...firm,
      email: "pia@prov.example",
      language: "sv",
      website: "",
    }),
    texts,
  },
  {
    route: "POST /store/company-applications/look-up",
    body: ({ application_token }) => ({ token: application_token }),
  },
  {
    route: "POST /store/company-applications/follow-up",
    body: ({ application_token }) => ({
      token: application_token,
      text: "Ja",
      changes: firm,
    }),
    texts,
  },
  {
    route: "POST /store/company-applications/withdraw",
    body: ({ application_token }) => ({ token: application_token }),
  },
  {
    route: "GET /admin/company-applications",
    isList: true,
    filters: ["q", "status"],
  },
  { route: "GET /admin/company-applications/:id", params: application },
  {
    route: "POST /admin/company-applications/:id/approve",
    params: application,
    body: ({ company_id }) => ({
      as: "member",
      company_id,
      role: "buyer",
      revision: 1,
    }),
  },
  {
    route: "POST /admin/company-applications/:id/reject",
    params: application,
    body: () => ({ reason: "Nej", revision: 1 }),
    texts: ["reason"],
  },
  {
    route: "POST /admin/company-applications/:id/vat-check",
    params: application,
  },
  {
    route: "POST /admin/company-applications/:id/ask-back",
    params: application,
    body: () => ({ question: "Varför?", revision: 1 }),
    texts: ["question"],
  },
]
