import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with budgets (Medusa's roles). */
export const budgetPolicies = definePolicies([
  {
    name: "ReadBudget",
    resource: "budget",
    operation: "read",
    description: "See budgets of all companies",
  },
])
