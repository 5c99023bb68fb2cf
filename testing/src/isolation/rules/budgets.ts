import type { IsolationRule } from "../isolation-rule"

/** A budget to give. */
const budget = { title: "Solna", currency_code: "sek", amount: 1000 }

/** A limit to give: nobody has one for a day. */
const limit = {
  role: "buyer",
  window: "day",
  currency_code: "sek",
  amount: 1000,
}

/** Their thing by its id, and nothing else of theirs. */
const one = (
  noun: "budgets" | "personal-limits",
  name: "budget_id" | "personal_limit_id"
): IsolationRule[] => [
  {
    route: `GET /store/${noun}/:id`,
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs[name] } }],
  },
  {
    route: `POST /store/${noun}/:id`,
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs[name] }, body: { over: "warn" } },
    ],
  },
  {
    route: `DELETE /store/${noun}/:id`,
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs[name] } }],
  },
]

/** The budgets plugin's routes. */
export const budgetRules: IsolationRule[] = [
  {
    route: "GET /store/budgets",
    self: "the companies whose budgets the buyer's orders count in, or that they keep",
    allows: ({ theirs }) => [
      {},
      {
        what: "their company in the query",
        query: { company_id: theirs.company_id },
      },
    ],
  },
  {
    route: "POST /store/budgets",
    self: "the company that the buyer acts for, and those below it",
    allows: () => [{ body: budget }],
    refuses: ({ theirs }) => [
      {
        what: "their company in the body",
        body: { ...budget, company_id: theirs.company_id },
      },
    ],
  },
  ...one("budgets", "budget_id"),
  {
    route: "GET /store/personal-limits",
    self: "the buyer's own limits, and those that they keep",
    allows: ({ theirs }) => [
      {},
      {
        what: "their member in the query",
        query: { member_id: theirs.member_id },
      },
    ],
  },
  {
    route: "POST /store/personal-limits",
    self: "the company that the buyer acts for, and those below it",
    allows: () => [{ body: limit }],
    refuses: ({ theirs }) => [
      {
        what: "their company in the body",
        body: { ...limit, company_id: theirs.company_id },
      },
      {
        what: "their member in the body",
        body: { ...limit, role: undefined, member_id: theirs.colleague_id },
      },
    ],
  },
  ...one("personal-limits", "personal_limit_id"),
  {
    route: "GET /store/carts/:id/budgets",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
]
