import type { Attempt, Attempts, IsolationRule } from "../isolation-rule"

const theirAddress =
  (body?: unknown): Attempts =>
  ({ theirs }) => [{ params: { address_id: theirs.customer_address_id }, body }]

/** Ways to ask for the orders of a person together with the person. */
const ORDER_FIELDS = ["*orders", "+orders.id,+orders.display_id", "id,orders.*"]

/** The same request for each way to ask for their orders. */
const askingForOrders = (attempt: Attempt = {}): Attempt[] =>
  ORDER_FIELDS.map((fields) => ({
    ...attempt,
    what: `their orders by fields=${fields}`,
    query: { fields },
  }))

const ME = "the person who is logged in"

/** Core's customer routes: a person's own account. */
export const coreCustomerRules: IsolationRule[] = [
  {
    route: "POST /store/customers",
    self: "the log-in that has no account yet",
    allows: ({ theirs }) => [
      { body: { email: theirs.email, first_name: "Falsk" } },
    ],
  },
  {
    route: "GET /store/customers/me",
    self: ME,
    allows: () => [{}, ...askingForOrders()],
  },
  {
    route: "POST /store/customers/me",
    self: ME,
    allows: ({ theirs }) => [
      { body: { first_name: "Främling" } },
      {
        what: "their company in the metadata",
        body: { metadata: { company: "okänt" } },
      },
      {
        what: "their id in the body",
        body: { id: theirs.customer_id, first_name: "Främling" },
      },
      ...askingForOrders({ body: { first_name: "Främling" } }),
    ],
  },
  { route: "GET /store/customers/me/addresses", self: ME },
  {
    route: "POST /store/customers/me/addresses",
    self: ME,
    allows: ({ theirs }) => [
      { body: { city: "Malmö", country_code: "se" } },
      {
        what: "their address's id in the body",
        body: { id: theirs.customer_address_id, city: "Malmö" },
      },
      ...askingForOrders({ body: { city: "Malmö", country_code: "se" } }),
    ],
  },
  {
    route: "GET /store/customers/me/addresses/:address_id",
    ownedBy: "person",
    refuses: theirAddress(),
  },
  {
    route: "POST /store/customers/me/addresses/:address_id",
    ownedBy: "person",
    refuses: theirAddress({ city: "Malmö" }),
  },
  {
    route: "DELETE /store/customers/me/addresses/:address_id",
    ownedBy: "person",
    refuses: theirAddress(),
  },
]
