import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with wish lists (Medusa's roles). */
export const wishListPolicies = definePolicies([
  {
    name: "ReadWishList",
    resource: "wish_list",
    operation: "read",
    description: "See wish lists of all companies",
  },
])
