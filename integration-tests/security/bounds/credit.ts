import type { BoundedRoute } from "./bounded-route"

const credit = ({ company_credit_id }: Record<string, string>) => ({
  id: company_credit_id,
})

const onAccount = ({ on_account_order_id }: Record<string, string>) => ({
  order_id: on_account_order_id,
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
  {
    route: "GET /admin/company-credits/:id/reports",
    params: credit,
    isList: true,
  },
  {
    route: "POST /admin/company-credits/:id/reports",
    params: credit,
    body: () => ({
      reported_on: "2026-01-31",
      proposed_limit: 50_000,
      reference: "UC-4711",
      note: "Pays in time",
    }),
    texts: ["note"],
  },
  {
    route: "POST /admin/company-credits/:id/reports/fetch",
    params: credit,
    body: () => ({}),
  },
  {
    route: "GET /admin/on-account-orders",
    isList: true,
    filters: ["company_id", "company_credit_id", "order_id"],
  },
  { route: "GET /admin/on-account-orders/:order_id", params: onAccount },
  {
    route: "POST /admin/on-account-orders/:order_id/release-rest",
    params: onAccount,
    body: () => ({ reason: "No longer made" }),
    texts: ["reason"],
  },
  {
    route: "GET /admin/exchange-rates",
    isList: true,
    filters: ["from_currency", "to_currency"],
  },
  {
    route: "POST /admin/exchange-rates",
    body: () => ({
      from_currency: "eur",
      to_currency: "sek",
      rate: 11.4567,
      valid_from: "2026-01-31T00:00:00Z",
    }),
  },
  {
    route: "DELETE /admin/exchange-rates/:id",
    params: ({ exchange_rate_id }) => ({ id: exchange_rate_id }),
  },
  { route: "GET /store/credit" },
]
