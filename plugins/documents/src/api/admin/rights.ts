import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const order = (operation: string) => ({ resource: "order", operation })

/**
 * The rights that admin routes ask for: one to come near, one more for
 * whatever changes something. A test finds routes that are missing here.
 */
export const adminRights: RightsOfRoutes = {
  "ANY /admin/orders/:id/confirmation": order("read"),
  "ANY /admin/orders/:id/papers": order("read"),
  "POST /admin/orders/:id/papers": order("update"),
  "ANY /admin/mail-kinds": { resource: "mail", operation: "read" },
  "ANY /admin/mails": { resource: "mail", operation: "read" },
  "POST /admin/mails/:id/cancel": { resource: "mail", operation: "send" },
  "POST /admin/mails/:id/send-again": { resource: "mail", operation: "send" },
  "ANY /admin/number-series": { resource: "number_series", operation: "read" },
  "POST /admin/number-series": {
    resource: "number_series",
    operation: "update",
  },
  "POST /admin/number-series/:key": {
    resource: "number_series",
    operation: "update",
  },
  "DELETE /admin/number-series/:key": {
    resource: "number_series",
    operation: "update",
  },
}
