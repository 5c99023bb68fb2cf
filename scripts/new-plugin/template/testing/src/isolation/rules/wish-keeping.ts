import type { IsolationRule } from "../isolation-rule"

/** The wish-keeping plugin's routes. */
export const wishListRules: IsolationRule[] = [
  {
    route: "GET /store/wish-lists",
    self: "the company that the buyer acts for",
    refuses: ({ theirs }) => [
      {
        what: "their company in the query",
        query: { company_id: theirs.company_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no company",
      },
    ],
  },
  {
    route: "POST /store/wish-lists",
    self: "the company that the buyer acts for",
    allows: () => [{ body: { title: "Solna" } }],
    refuses: ({ theirs }) => [
      {
        what: "their company in the body",
        body: { title: "Solna", company_id: theirs.company_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no company",
      },
    ],
  },
]
