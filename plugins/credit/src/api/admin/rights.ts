import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const credit = (operation: string) => ({
  resource: "company_credit",
  operation,
})

const openItem = (operation: string) => ({
  resource: "open_item",
  operation,
})
const rate = (operation: string) => ({ resource: "exchange_rate", operation })

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  "GET /admin/company-credits": credit("read"),
  "POST /admin/company-credits": credit("update"),
  "GET /admin/company-credits/:id": credit("read"),
  "POST /admin/company-credits/:id": credit("update"),
  "DELETE /admin/company-credits/:id": credit("update"),
  "POST /admin/company-credits/:id/raise": credit("raise"),
  "POST /admin/company-credits/:id/grace": credit("override"),
  "GET /admin/open-items": openItem("read"),
  "GET /admin/open-items/export": openItem("read"),
  "GET /admin/open-items/:id": openItem("read"),
  "POST /admin/open-items/batch": openItem("write"),
  "POST /admin/open-items/import": openItem("write"),
  "GET /admin/company-credits/:id/reports": credit("read"),
  "POST /admin/company-credits/:id/reports": credit("update"),
  "POST /admin/company-credits/:id/reports/fetch": credit("update"),
  "GET /admin/on-account-orders": credit("read"),
  "GET /admin/on-account-orders/:order_id": credit("read"),
  "POST /admin/on-account-orders/:order_id/release-rest": credit("override"),
  "GET /admin/exchange-rates": rate("read"),
  "POST /admin/exchange-rates": rate("update"),
  "DELETE /admin/exchange-rates/:id": rate("update"),
  "GET /admin/receivables": openItem("read"),
}
