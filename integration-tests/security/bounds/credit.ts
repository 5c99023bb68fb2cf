import type { BoundedRoute } from "./bounded-route"

const credit = ({ company_credit_id }: Record<string, string>) => ({
  id: company_credit_id,
})

/** The credit plugin's routes. */
export const creditRoutes: BoundedRoute[] = [
  {
    route: "GET /admin/company-credits",
    isList: true,
    filters: ["q", "company_id"],
  },
  {
    route: "POST /admin/company-credits",
    body: ({ empty_id }) => ({
      company_id: empty_id,
      currency_code: "sek",
      limit_amount: 10_000.5,
      over_limit: "hold",
      overdue_days: 14,
      payment_terms: { kind: "net", days: 30 },
    }),
  },
  { route: "GET /admin/company-credits/:id", params: credit },
  {
    route: "POST /admin/company-credits/:id",
    params: credit,
    body: () => ({
      limit_amount: 20_000,
      over_limit: "refuse",
      overdue_days: 7,
      payment_terms: { kind: "month_end", days: 10 },
      reason: "New credit report",
    }),
    texts: ["reason"],
  },
  { route: "DELETE /admin/company-credits/:id", params: credit },
  {
    route: "POST /admin/company-credits/:id/raise",
    params: credit,
    body: () => ({
      raised_by: 5_000,
      raised_until: "2099-01-31T00:00:00Z",
      reason: "Big project",
    }),
    texts: ["reason"],
  },
  {
    route: "POST /admin/company-credits/:id/grace",
    params: credit,
    body: () => ({ overdue_grace_until: "2099-01-31", reason: "Pays Monday" }),
    texts: ["reason"],
  },
]
