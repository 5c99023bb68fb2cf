import type { IsolationRule } from "../isolation-rule"

/** The credit plugin's routes. */
export const creditEntryRules: IsolationRule[] = [
  {
    route: "GET /store/credit-entries",
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
    route: "POST /store/credit-entries",
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
