import type { IsolationRule } from "../isolation-rule"

/** The contracts plugin's routes. */
export const contractRules: IsolationRule[] = [
  {
    route: "POST /store/carts/:id/prices",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
  {
    route: "GET /store/products/:id/price-tiers",
    self: "the tiers of the contract that wins for the buyer",
    allows: ({ common }) => [
      {
        params: { id: common.contract_product_id },
        query: { region_id: common.region_id },
      },
    ],
    refuses: ({ theirs, common }) => [
      {
        what: "their cart in the query",
        params: { id: common.contract_product_id },
        query: { cart_id: theirs.cart_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no cart",
      },
    ],
  },
]
