import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with contracts (Medusa's roles). */
export const contractPolicies = definePolicies([
  {
    name: "ReadContract",
    resource: "contract",
    operation: "read",
    description: "See contracts, their parties and prices",
  },
  {
    name: "CreateContract",
    resource: "contract",
    operation: "create",
    description: "Create contracts",
  },
  {
    name: "UpdateContract",
    resource: "contract",
    operation: "update",
    description: "Change contracts, their parties and prices",
  },
  {
    name: "ActivateContract",
    resource: "contract",
    operation: "activate",
    description: "Put contracts into force, suspend and end them",
  },
  {
    name: "DeleteContract",
    resource: "contract",
    operation: "delete",
    description: "Delete drafts of contracts",
  },
])
