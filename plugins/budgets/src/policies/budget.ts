import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with budgets and personal limits (Medusa's roles). */
export const budgetPolicies = definePolicies([
  {
    name: "ReadBudget",
    resource: "budget",
    operation: "read",
    description: "See budgets and personal limits of all companies",
  },
  {
    name: "UpdateBudget",
    resource: "budget",
    operation: "update",
    description:
      "Give companies budgets and personal limits, change, close and delete them",
  },
  {
    name: "RaiseBudget",
    resource: "budget",
    operation: "raise",
    description: "Raise a company's budget for a time",
  },
])
