import type { IsolationRule } from "../isolation-rule"

/** Core's routes that take a cart's id in body or query: payment and shipping. */
export const coreCheckoutRules: IsolationRule[] = [
  {
    route: "POST /store/payment-collections",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { what: "their cart in the body", body: { cart_id: theirs.cart_id } },
    ],
  },
  {
    route: "POST /store/payment-collections/:id/payment-sessions",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      {
        params: { id: theirs.payment_collection_id },
        body: { provider_id: "pp_system_default" },
      },
    ],
  },
  {
    route: "GET /store/payment-providers",
    public: "how one may pay in a region is the same for everybody",
    allows: ({ common }) => [{ query: { region_id: common.region_id } }],
  },
  {
    route: "GET /store/shipping-options",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { what: "their cart in the query", query: { cart_id: theirs.cart_id } },
    ],
  },
  {
    route: "POST /store/shipping-options/:id/calculate",
    ownedBy: "company",
    refuses: ({ theirs, common }) => [
      {
        what: "their cart in the body",
        params: { id: common.shipping_option_id },
        body: { cart_id: theirs.cart_id },
        noControl: "the option has a flat price",
      },
    ],
  },
]
