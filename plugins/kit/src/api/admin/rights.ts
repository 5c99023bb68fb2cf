import type { RightsOfRoutes } from "../../staff-rights"

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  "ANY /admin/order-holds": { resource: "order_hold", operation: "read" },
  "POST /admin/order-holds/:id/release": {
    resource: "order_hold",
    operation: "release",
  },
}
