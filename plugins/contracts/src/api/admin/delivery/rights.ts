import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const delivery = (operation: string) => ({
  resource: "delivery_calendar",
  operation,
})
const contract = (operation: string) => ({ resource: "contract", operation })
const company = (operation: string) => ({ resource: "company", operation })

/** The rights that the admin routes about freight and delivery ask for. */
export const deliveryRights: RightsOfRoutes = {
  "GET /admin/contracts/:id/freight-terms": contract("read"),
  "POST /admin/contracts/:id/freight-terms": contract("update"),
  "GET /admin/contracts/:id/lead-times": contract("read"),
  "POST /admin/contracts/:id/lead-times": contract("update"),
  "GET /admin/lead-times": delivery("read"),
  "POST /admin/lead-times": delivery("update"),
  "GET /admin/delivery-areas": delivery("read"),
  "POST /admin/delivery-areas": delivery("update"),
  "GET /admin/closed-days": delivery("read"),
  "POST /admin/closed-days": delivery("update"),
  "GET /admin/companies/:id/carrier-account": company("read"),
  "POST /admin/companies/:id/carrier-account": company("update"),
  "GET /admin/orders/:id/delivery": { resource: "order", operation: "read" },
}
