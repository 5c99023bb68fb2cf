import { model } from "@medusajs/framework/utils"

/** A company's credit: its limit is the ledger account's. */
export const CreditLine = model
  .define(
    { name: "CreditLine", tableName: "credit_line" },
    {
      id: model.id({ prefix: "cline" }).primaryKey(),
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
      name: "UQ_credit_line_company",
      on: ["company_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
