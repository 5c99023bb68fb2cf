import { model } from "@medusajs/framework/utils"

/** A credit entry of a company. */
export const CreditEntry = model
  .define(
    { name: "CreditEntry", tableName: "credit_entry" },
    {
      id: model.id({ prefix: "cent" }).primaryKey(),
      /** Company of the company plugin that it belongs to. */
      company_id: model.text(),
      /** What people call it, in the form that `tidyTitle` gives. */
      title: model.text().searchable(),
    }
  )
  .indexes([
    {
      name: "UQ_credit_entry_title",
      on: ["company_id", "title"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
