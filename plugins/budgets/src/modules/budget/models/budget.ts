import { model } from "@medusajs/framework/utils"

/** A budget of a company. */
export const Budget = model
  .define(
    { name: "Budget", tableName: "budget" },
    {
      id: model.id({ prefix: "budg" }).primaryKey(),
      /** Company of the company plugin that it belongs to. */
      company_id: model.text(),
      /** What people call it, in the form that `tidyTitle` gives. */
      title: model.text().searchable(),
    }
  )
  .indexes([
    {
      name: "UQ_budget_title",
      on: ["company_id", "title"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
