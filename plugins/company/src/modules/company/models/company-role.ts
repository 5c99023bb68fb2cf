import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/** A role that a company has defined, for itself and the companies below it. */
export const CompanyRole = model
  .define(
    { name: "CompanyRole", tableName: "company_role" },
    {
      id: model.id({ prefix: "crole" }).primaryKey(),
      company: model.belongsTo(() => Company, { mappedBy: "roles" }),
      name: model.text(),
      /** List of `{ permission, scope }`; what the merchant no longer allows is left out when it is used. */
      grants: model.json(),
    }
  )
  .checks([
    {
      name: "CK_company_role_name_length",
      expression: (columns) => `char_length(${columns.name}) between 1 and 255`,
    },
    {
      name: "CK_company_role_grants_is_list",
      expression: (columns) => `jsonb_typeof(${columns.grants}) = 'array'`,
    },
  ])
