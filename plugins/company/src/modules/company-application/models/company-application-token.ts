import { model } from "@medusajs/framework/utils"
import { CompanyApplication } from "./company-application"

/** A secret link to an application, as its hash alone. */
export const CompanyApplicationToken = model
  .define(
    { name: "CompanyApplicationToken", tableName: "company_application_token" },
    {
      id: model.id({ prefix: "captk" }).primaryKey(),
      application: model.belongsTo(() => CompanyApplication, {
        mappedBy: "tokens",
      }),
      /** SHA-256 of the token, in hexadecimal digits. */
      token_hash: model.text(),
    }
  )
  .indexes([
    {
      name: "IDX_company_application_token_hash_unique",
      on: ["token_hash"],
      unique: true,
    },
  ])
