import { model } from "@medusajs/framework/utils"

/** A company's credit: its limit is the ledger account's. */
export const CompanyCredit = model
  .define(
    { name: "CompanyCredit", tableName: "company_credit" },
    {
      id: model.id({ prefix: "ccred" }).primaryKey(),
      /** Company of the company plugin that owes what is bought. */
      company_id: model.text(),
      /** Currency code in lower case; the limit is in its major units. Stays. */
      currency_code: model.text(),
      /** The ledger account with the limit, its holds and charges. Stays. */
      account_id: model.text(),
    }
  )
  .indexes([
    {
      name: "UQ_company_credit_company_id",
      on: ["company_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
