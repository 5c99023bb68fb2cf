import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with the ledger (Medusa's roles). Who changes limits and overrides them is up to the plugins above. */
export const ledgerPolicies = definePolicies([
  {
    name: "ReadLedger",
    resource: "ledger",
    operation: "read",
    description:
      "See accounts of the ledger, their statements, and whether it adds up",
  },
])
