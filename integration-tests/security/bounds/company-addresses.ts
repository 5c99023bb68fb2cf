import type { BoundedRoute } from "./bounded-route"

const company = ({ company_id }: Record<string, string>) => ({ id: company_id })
const ofCompany =
  (name: "address_id" | "contact_point_id") =>
  (ids: Record<string, string>) => ({ id: ids.company_id, [name]: ids[name] })
const cart = ({ cart_id }: Record<string, string>) => ({ id: cart_id })

const address = () => ({
  label: "Lager norr",
  is_ship_to: true,
  is_bill_to: true,
  is_default_ship_to: true,
  is_default_bill_to: false,
  is_shared: false,
  company_name: "Nordbygg Lager",
  attention: "Lars Lager",
  address_1: "Hamngatan 1",
  address_2: "Port 3",
  postal_code: "852 29",
  city: "Sundsvall",
  province: "Västernorrland",
  country_code: "se",
  phone: "060-12 34 56",
  gln: "7350000000016",
  opening_hours: {
    monday: [{ from: "07:00", to: "16:00" }],
    friday: [{ from: "07:00", to: "14:00" }],
  },
  driver_note: "Ring på",
})

const contactPoint = () => ({
  name: "Leverantörsreskontra",
  email: "reskontra@kund.test",
  language: "sv",
  papers: ["invoice", "reminder"],
})

const merchants = { external_id: "4711-01", metadata: { erp: "4711" } }

const routesOf = (side: "admin" | "store", more: object): BoundedRoute[] => {
  const path = `/${side}/companies/:id`
  return [
    {
      route: `GET ${path}/addresses`,
      params: company,
      isList: true,
      filters: ["q", "use", "own"],
    },
    {
      route: `POST ${path}/addresses`,
      params: company,
      body: () => ({ ...address(), ...more }),
      texts: ["driver_note"],
    },
    {
      route: `POST ${path}/addresses/:address_id`,
      params: ofCompany("address_id"),
      body: () => ({ ...address(), ...more }),
      texts: ["driver_note"],
    },
    {
      route: `DELETE ${path}/addresses/:address_id`,
      params: ofCompany("address_id"),
    },
    { route: `GET ${path}/contact-points`, params: company, isList: true },
    {
      route: `POST ${path}/contact-points`,
      params: company,
      body: () => ({ ...contactPoint(), ...more }),
    },
    {
      route: `POST ${path}/contact-points/:contact_point_id`,
      params: ofCompany("contact_point_id"),
      body: () => ({ ...contactPoint(), ...more }),
    },
    {
      route: `DELETE ${path}/contact-points/:contact_point_id`,
      params: ofCompany("contact_point_id"),
    },
  ]
}

/** The company plugin's routes of address books and contact points. */
export const companyAddressRoutes: BoundedRoute[] = [
  ...routesOf("admin", merchants),
  ...routesOf("store", {}),
  {
    route: "GET /admin/companies/:id/mail-preview",
    params: company,
    filters: ["member_id"],
  },
  { route: "GET /store/companies/:id/mail-preview", params: company },
  { route: "GET /store/carts/:id/company-addresses", params: cart },
  {
    route: "POST /store/carts/:id/company-addresses",
    params: cart,
    body: ({ address_id }) => ({
      ship_to_id: address_id,
      bill_to_id: address_id,
    }),
  },
]
