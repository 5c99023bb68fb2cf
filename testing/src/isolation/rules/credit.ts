import type { IsolationRule } from "../isolation-rule"

/** The credit plugin's routes. */
export const creditRules: IsolationRule[] = [
  {
    route: "GET /store/credit",
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
]
