import type { Attempts, IsolationRule } from "../isolation-rule"

const theirCompany =
  (body?: unknown): Attempts =>
  ({ theirs }) => [{ params: { id: theirs.company_id }, body }]

/** Their thing under their company, and under one's own. */
const theirThing =
  (name: "address_id" | "contact_point_id", body?: unknown): Attempts =>
  ({ theirs, own }) => [
    { params: { id: theirs.company_id, [name]: theirs[name] }, body },
    {
      what: `their ${name} under one's own company`,
      params: {
        id: own.company_id ?? theirs.company_id,
        [name]: theirs[name],
      },
      body,
      noControl: "it belongs to one company only",
    },
  ]

const address = {
  label: "Smygbygge",
  address_1: "Smygvägen 1",
  city: "Solna",
  country_code: "se",
}

/** The company plugin's routes of address books, contact points and who gets what. */
export const companyAddressRules: IsolationRule[] = [
  {
    route: "GET /store/companies/:id/addresses",
    ownedBy: "company",
    refuses: theirCompany(),
  },
  {
    route: "POST /store/companies/:id/addresses",
    ownedBy: "company",
    refuses: theirCompany(address),
  },
  {
    route: "POST /store/companies/:id/addresses/:address_id",
    ownedBy: "company",
    refuses: theirThing("address_id", { address_1: "Smygvägen 1" }),
  },
  {
    route: "DELETE /store/companies/:id/addresses/:address_id",
    ownedBy: "company",
    refuses: theirThing("address_id"),
  },
  {
    route: "GET /store/companies/:id/contact-points",
    ownedBy: "company",
    refuses: theirCompany(),
  },
  {
    route: "POST /store/companies/:id/contact-points",
    ownedBy: "company",
    refuses: theirCompany({ name: "Tjuv", email: "tjuv@annan.test" }),
  },
  {
    route: "POST /store/companies/:id/contact-points/:contact_point_id",
    ownedBy: "company",
    refuses: theirThing("contact_point_id", { email: "tjuv@annan.test" }),
  },
  {
    route: "DELETE /store/companies/:id/contact-points/:contact_point_id",
    ownedBy: "company",
    refuses: theirThing("contact_point_id"),
  },
  {
    route: "GET /store/companies/:id/mail-preview",
    ownedBy: "company",
    refuses: theirCompany(),
  },
  {
    route: "GET /store/carts/:id/company-addresses",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
  {
    route: "POST /store/carts/:id/company-addresses",
    ownedBy: "company",
    refuses: ({ theirs, own }) => [
      {
        params: { id: theirs.cart_id },
        body: { ship_to_id: theirs.address_id },
      },
      {
        what: "their address for one's own cart",
        params: { id: own.cart_id },
        body: { bill_to_id: theirs.unshared_address_id },
        noControl: "the cart is not theirs",
      },
    ],
  },
]
