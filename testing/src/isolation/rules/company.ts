import type { Attempts, IsolationRule } from "../isolation-rule"

const theirCompany: Attempts = ({ theirs }) => [
  { params: { id: theirs.company_id } },
]

const theirMember =
  (body?: unknown): Attempts =>
  ({ theirs, own }) => [
    {
      params: { id: theirs.company_id, member_id: theirs.colleague_id },
      body,
    },
    {
      what: "their member under one's own company",
      params: {
        id: own.company_id ?? theirs.company_id,
        member_id: theirs.colleague_id,
      },
      body,
      noControl: "a member is in one company only",
    },
  ]

/** The company plugin's routes. */
export const companyRules: IsolationRule[] = [
  {
    route: "GET /store/standing",
    self: "the status of the company that the caller acts for",
  },
  {
    route: "GET /store/companies",
    self: "the companies that the person is a member of",
    allows: ({ theirs }) => [
      {},
      { what: "their company in the filter", query: { id: theirs.company_id } },
    ],
  },
  {
    route: "GET /store/companies/:id",
    ownedBy: "company",
    refuses: theirCompany,
  },
  {
    route: "GET /store/companies/:id/tax",
    ownedBy: "company",
    refuses: theirCompany,
  },
  {
    route: "GET /store/companies/:id/members",
    ownedBy: "company",
    refuses: theirCompany,
  },
  {
    route: "POST /store/companies/:id/members/:member_id",
    ownedBy: "company",
    refuses: theirMember({ role: "viewer" }),
  },
  {
    route: "DELETE /store/companies/:id/members/:member_id",
    ownedBy: "company",
    refuses: theirMember(),
  },
  {
    route: "GET /store/companies/:id/orders",
    ownedBy: "company",
    refuses: theirCompany,
  },
  {
    route: "GET /store/companies/:id/activity",
    ownedBy: "company",
    refuses: theirCompany,
  },
  {
    route: "GET /store/companies/:id/activity/export",
    ownedBy: "company",
    refuses: theirCompany,
  },
  {
    route: "GET /store/carts/:id/references",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
  {
    route: "GET /store/carts/:id/tax",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
  {
    route: "POST /store/carts/:id/tax",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id }, body: {} }],
  },
  {
    route: "POST /store/carts/:id/references",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      {
        params: { id: theirs.cart_id },
        body: { purchase_order_number: "FALSK-1" },
      },
    ],
  },
]
