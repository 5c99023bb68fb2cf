import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with open items (Medusa's roles). */
export const openItemPolicies = definePolicies([
  {
    name: "ReadOpenItem",
    resource: "open_item",
    operation: "read",
    description: "See invoices, credit notes and payments of companies",
  },
  {
    name: "WriteOpenItem",
    resource: "open_item",
    operation: "write",
    description: "Enter and import invoices, credit notes and payments",
  },
])
