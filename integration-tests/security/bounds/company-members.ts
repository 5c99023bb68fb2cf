import type { BoundedRoute } from "./bounded-route"

type Ids = Record<string, string>

const company = ({ company_id }: Ids) => ({ id: company_id })
const role = ({ company_id, role_id }: Ids) => ({ id: company_id, role_id })
const invitation = ({ company_id, invitation_id }: Ids) => ({
  id: company_id,
  invitation_id,
})

const person = ({ customer_id }: Ids) => ({ id: customer_id })

const newRole = () => ({
  name: "Platschef",
  grants: [{ permission: "company.read", scope: "company" }],
})

const newInvitation = () => ({
  email: "ny@kund.test",
  first_name: "Nils",
  last_name: "Ny",
  role: "buyer",
  language: "sv",
})

/** Alike in both APIs. */
const alike = (side: "admin" | "store"): BoundedRoute[] => [
  { route: `GET /${side}/companies/:id/roles`, params: company },
  {
    route: `POST /${side}/companies/:id/roles`,
    params: company,
    body: newRole,
  },
  {
    route: `POST /${side}/companies/:id/roles/:role_id`,
    params: role,
    body: newRole,
  },
  { route: `DELETE /${side}/companies/:id/roles/:role_id`, params: role },
  {
    route: `GET /${side}/companies/:id/invitations`,
    params: company,
    isList: true,
    filters: ["status"],
  },
  {
    route: `POST /${side}/companies/:id/invitations`,
    params: company,
    body: newInvitation,
  },
  {
    route: `POST /${side}/companies/:id/invitations/:invitation_id/resend`,
    params: invitation,
    body: () => ({}),
  },
  {
    route: `DELETE /${side}/companies/:id/invitations/:invitation_id`,
    params: invitation,
  },
]

/** The company plugin's routes of roles and invitations. */
export const companyMemberRoutes: BoundedRoute[] = [
  ...alike("admin"),
  ...alike("store"),
  { route: "GET /admin/company-permissions" },
  { route: "GET /admin/customers/:id/personal-data", params: person },
  {
    route: "POST /admin/customers/:id/erase",
    params: person,
    body: () => ({}),
  },
  {
    route: "GET /admin/personal-data",
    query: () => ({ email: "nobody@nowhere.example" }),
  },
  {
    route: "POST /admin/personal-data/erase",
    body: () => ({ email: "nobody@nowhere.example" }),
  },
  { route: "GET /store/companies/:id/permissions", params: company },
  {
    route: "POST /store/company-invitations/look-up",
    body: ({ invitation_token }) => ({ token: invitation_token }),
  },
  {
    route: "POST /store/company-invitations/accept",
    body: ({ invitation_token }) => ({
      token: invitation_token,
      password: "ett-gott-losenord",
      first_name: "Nils",
      last_name: "Ny",
    }),
  },
]
