import type { IsolationRule } from "../isolation-rule"

/** The documents plugin's routes. */
export const documentRules: IsolationRule[] = [
  {
    route: "GET /store/orders/:id/papers",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.order_id } }],
  },
  {
    route: "GET /store/orders/:id/papers/:paper_id",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.order_id, paper_id: theirs.paper_id } },
    ],
  },
  {
    route: "GET /store/orders/:id/confirmation",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.order_id } },
      {
        what: "in a language",
        params: { id: theirs.order_id },
        query: { language: "en" },
      },
    ],
  },
]
