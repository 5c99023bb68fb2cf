import { model } from "@medusajs/framework/utils"
import { OVER_BUDGET } from "../../../domain/over-budget"

/**
 * What a company may spend on orders, with the companies below it. How much,
 * and in which window, its ledger account `budget:<id>` says.
 */
export const Budget = model
  .define(
    { name: "Budget", tableName: "budget" },
    {
      id: model.id({ prefix: "budg" }).primaryKey(),
      /** Company of the company plugin whose orders, and those of all below it, count. */
      company_id: model.text(),
      /** What people call it, in the form that `tidyTitle` gives. */
      title: model.text().searchable(),
      /** Orders with this cost centre alone count; null: all. */
      cost_centre: model.text().nullable(),
      /** Lower-case ISO 4217 code: orders in another currency do not count. */
      currency_code: model.text(),
      /** What happens to an order that is more than what is left. */
      over: model.enum([...OVER_BUDGET]).default("block"),
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
  .checks([
    {
      name: "CK_budget_currency_code",
      expression: (columns) => `${columns.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])
