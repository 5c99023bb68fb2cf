import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "part_number.manage",
    by: "articles",
    scopes: ["company"],
    description: {
      en: "Keep the company's own part numbers and names",
      sv: "Sköta företagets egna artikelnummer och benämningar",
    },
  },
])
