import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with articles and companies' part numbers (Medusa's roles). */
export const articlePolicies = definePolicies([
  {
    name: "ReadArticle",
    resource: "article",
    operation: "read",
    description: "See units, numbers and successors of articles",
  },
  {
    name: "UpdateArticle",
    resource: "article",
    operation: "update",
    description: "Change units, numbers and successors of articles",
  },
  {
    name: "ReadPartNumber",
    resource: "part_number",
    operation: "read",
    description: "See part numbers of all companies",
  },
  {
    name: "UpdatePartNumber",
    resource: "part_number",
    operation: "update",
    description: "Write, change and delete companies' part numbers",
  },
])
