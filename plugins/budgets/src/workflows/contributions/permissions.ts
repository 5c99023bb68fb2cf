import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "budget.manage",
    by: "budgets",
    scopes: ["company"],
    description: {
      en: "Give the company budgets",
      sv: "Ge företaget budgetar",
    },
  },
])
