import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "credit_entry.manage",
    by: "credit",
    scopes: ["company"],
    description: {
      en: "Add credit entries to the company",
      sv: "Lägga till credit entries hos företaget",
    },
  },
])
