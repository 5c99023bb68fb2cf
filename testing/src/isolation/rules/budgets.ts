import type { IsolationRule } from "../isolation-rule"

/** A budget to give. */
const budget = { title: "Solna", currency_code: "sek", amount: 1000 }

/** The budgets plugin's routes. */
export const budgetRules: IsolationRule[] = [
  {
    route: "GET /store/budgets",
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
    route: "POST /store/budgets",
    self: "the company that the buyer acts for",
    allows: () => [{ body: budget }],
    refuses: ({ theirs }) => [
      {
        what: "their company in the body",
        body: { ...budget, company_id: theirs.company_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no company",
      },
    ],
  },
]
