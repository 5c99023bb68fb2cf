import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const credit = (operation: string) => ({
  resource: "company_credit",
  operation,
})

const openItem = (operation: string) => ({
  resource: "open_item",
  operation,
})

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
}
