import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with orders that are kept from the warehouse (Medusa's roles). */
export const orderHoldPolicies = definePolicies([
  {
    name: "ReadOrderHold",
    resource: "order_hold",
    operation: "read",
    description: "See which orders are kept from the warehouse, and why",
  },
  {
    name: "ReleaseOrderHold",
    resource: "order_hold",
    operation: "release",
    description: "Release orders that are kept from the warehouse",
  },
])
