import type { Attempts, IsolationRule } from "../isolation-rule"

const NO_TRANSFER = "a company's order stays with the company"

const theirTransfer: Attempts = ({ theirs }) => [
  {
    params: { id: theirs.order_id },
    body: { token: "guessed" },
    noControl: NO_TRANSFER,
  },
]

/** Core's order and return routes, which it leaves open to who knows an id. */
export const coreOrderRules: IsolationRule[] = [
  {
    route: "GET /store/orders",
    self: "orders of the buyer, for the company acted for",
    allows: ({ theirs }) => [
      {},
      { what: "their order in the filter", query: { id: theirs.order_id } },
      {
        what: "their order under $or",
        query: { "$or[0][id]": theirs.order_id },
      },
    ],
  },
  {
    route: "GET /store/orders/:id",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.order_id } },
      {
        what: "with relations",
        params: { id: theirs.order_id },
        query: { fields: "id,*items,*shipping_address" },
      },
    ],
  },
  {
    route: "POST /store/orders/:id/transfer/request",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.order_id }, body: {}, noControl: NO_TRANSFER },
    ],
  },
  {
    route: "POST /store/orders/:id/transfer/accept",
    ownedBy: "company",
    refuses: theirTransfer,
  },
  {
    route: "POST /store/orders/:id/transfer/decline",
    ownedBy: "company",
    refuses: theirTransfer,
  },
  {
    route: "POST /store/orders/:id/transfer/cancel",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.order_id }, noControl: NO_TRANSFER },
    ],
  },
  {
    route: "POST /store/returns",
    ownedBy: "company",
    refuses: ({ theirs, common }) => [
      {
        what: "their order in the body",
        body: {
          order_id: theirs.order_id,
          items: [{ id: theirs.order_line_id, quantity: 1 }],
          return_shipping: { option_id: common.shipping_option_id },
        },
        noControl: "the order has not been shipped",
      },
    ],
  },
  {
    route: "GET /store/return-reasons",
    public: "the merchant's list of reasons",
  },
  {
    route: "GET /store/return-reasons/:id",
    public: "the merchant's list of reasons",
    allows: () => [{ params: { id: "rr_unknown" } }],
  },
]
