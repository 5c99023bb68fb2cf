import type { IsolationRule } from "../isolation-rule"

/** kit's routes. */
export const kitRules: IsolationRule[] = [
  { route: "GET /store/buyer", self: "the buyer of the session" },
  {
    route: "GET /store/carts/:id/checkout-status",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
]
