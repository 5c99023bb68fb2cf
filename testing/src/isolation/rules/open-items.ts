import type { IsolationRule } from "../isolation-rule"

/** The credit plugin's routes of open items. */
export const openItemRules: IsolationRule[] = [
  {
    route: "GET /store/open-items",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      {
        what: "their company in the query",
        query: { company_id: theirs.company_id },
      },
    ],
    allows: ({ theirs }) => [
      {
        what: "their order in the query",
        query: { order_id: theirs.order_id },
      },
    ],
  },
  {
    route: "GET /store/statement",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      {
        what: "their company in the query",
        query: { company_id: theirs.company_id, from: "2026-01-01" },
      },
    ],
    allows: () => [{ query: { from: "2026-01-01" } }],
  },
]
