import type { RightsOfRoutes } from "@medusa-b2b/kit/staff-rights"

const read = { resource: "ledger", operation: "read" }

/** The right that each admin route asks for; a test finds those that are missing here. */
export const adminRights: RightsOfRoutes = {
  "ANY /admin/ledger-accounts": read,
  "ANY /admin/ledger-differences": read,
}
