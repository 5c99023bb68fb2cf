import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "wish_list.manage",
    by: "wish-keeping",
    scopes: ["company"],
    description: {
      en: "Add wish lists to the company",
      sv: "Lägga till wish lists hos företaget",
    },
  },
])
