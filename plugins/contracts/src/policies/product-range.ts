import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with ranges (Medusa's roles). */
export const productRangePolicies = definePolicies([
  {
    name: "ReadProductRange",
    resource: "product_range",
    operation: "read",
    description: "See ranges, their rules and products",
  },
  {
    name: "CreateProductRange",
    resource: "product_range",
    operation: "create",
    description: "Create ranges",
  },
  {
    name: "UpdateProductRange",
    resource: "product_range",
    operation: "update",
    description: "Change ranges and their rules",
  },
  {
    name: "DeleteProductRange",
    resource: "product_range",
    operation: "delete",
    description: "Delete ranges that no contract has",
  },
])
