import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with discount groups (Medusa's roles). */
export const discountGroupPolicies = definePolicies([
  {
    name: "ReadDiscountGroup",
    resource: "discount_group",
    operation: "read",
    description: "See discount groups and their articles",
  },
  {
    name: "CreateDiscountGroup",
    resource: "discount_group",
    operation: "create",
    description: "Create discount groups",
  },
  {
    name: "UpdateDiscountGroup",
    resource: "discount_group",
    operation: "update",
    description: "Change discount groups and their articles",
  },
  {
    name: "DeleteDiscountGroup",
    resource: "discount_group",
    operation: "delete",
    description: "Delete discount groups that no contract uses",
  },
])
