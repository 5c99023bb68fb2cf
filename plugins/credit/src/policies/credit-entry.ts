import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with credit entries (Medusa's roles). */
export const creditEntryPolicies = definePolicies([
  {
    name: "ReadCreditEntry",
    resource: "credit_entry",
    operation: "read",
    description: "See credit entries of all companies",
  },
])
