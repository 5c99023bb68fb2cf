import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "budget.manage",
    by: "budgets",
    scopes: ["company"],
    description: {
      en: "Add budgets to the company",
      sv: "Lägga till budgets hos företaget",
    },
  },
])
