import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"
import { deliveryRights } from "./delivery/rights"

const contract = (operation: string) => ({ resource: "contract", operation })
const range = (operation: string) => ({ resource: "product_range", operation })
const group = (operation: string) => ({
  resource: "discount_group",
  operation,
})

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  ...deliveryRights,
  "GET /admin/contracts": contract("read"),
  "POST /admin/contracts": contract("create"),
  "GET /admin/contracts/:id": contract("read"),
  "POST /admin/contracts/:id": contract("update"),
  "DELETE /admin/contracts/:id": contract("delete"),
  "POST /admin/contracts/:id/activate": contract("activate"),
  "POST /admin/contracts/:id/suspend": contract("activate"),
  "POST /admin/contracts/:id/terminate": contract("activate"),
  "GET /admin/contracts/:id/parties": contract("read"),
  "POST /admin/contracts/:id/parties": contract("update"),
  "DELETE /admin/contracts/:id/parties/:party_id": contract("update"),
  "GET /admin/contracts/:id/prices": contract("read"),
  "POST /admin/contracts/:id/prices/batch": contract("update"),
  "GET /admin/contracts/:id/rates": contract("read"),
  "POST /admin/contracts/:id/rates/batch": contract("update"),
  "GET /admin/contracts/:id/quantity-rules": contract("read"),
  "POST /admin/contracts/:id/quantity-rules": contract("update"),
  "GET /admin/contracts/:id/order-value": contract("read"),
  "POST /admin/contracts/:id/order-value": contract("update"),
  "GET /admin/companies/:id/contracts": contract("read"),
  "GET /admin/companies/:id/range": range("read"),
  "GET /admin/contracts/:id/range": range("read"),
  "POST /admin/contracts/:id/range": contract("update"),
  "GET /admin/ranges": range("read"),
  "POST /admin/ranges": range("create"),
  "POST /admin/ranges/count": range("read"),
  "GET /admin/ranges/:id": range("read"),
  "POST /admin/ranges/:id": range("update"),
  "DELETE /admin/ranges/:id": range("delete"),
  "GET /admin/ranges/:id/rules": range("read"),
  "POST /admin/ranges/:id/rules/batch": range("update"),
  "GET /admin/ranges/:id/products": range("read"),
  "GET /admin/ranges/:id/contracts": range("read"),
  "GET /admin/discount-groups": group("read"),
  "POST /admin/discount-groups": group("create"),
  "GET /admin/discount-groups/:id": group("read"),
  "POST /admin/discount-groups/:id": group("update"),
  "DELETE /admin/discount-groups/:id": group("delete"),
  "GET /admin/discount-groups/:id/articles": group("read"),
  "POST /admin/discount-groups/:id/articles/batch": group("update"),
  "GET /admin/companies/:id/price-explanation": contract("read"),
  "GET /admin/companies/:id/price-promises": contract("read"),
  "POST /admin/companies/:id/price-promises": contract("update"),
  "DELETE /admin/companies/:id/price-promises/:promise_id": contract("update"),
}
