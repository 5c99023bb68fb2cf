import { model } from "@medusajs/framework/utils"
import { KEEPING_STATUSES } from "../../../domain/keeping-status"
import { OVER_BUDGET } from "../../../domain/over-budget"
import { BUDGET_WINDOWS } from "../../../domain/windows"

/**
 * What a company may spend on orders, with the companies below it. How much,
 * its ledger account `budget:<id>` says.
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
      cost_centre: model.text().searchable().nullable(),
      /** Lower-case ISO 4217 code: orders in another currency do not count. */
      currency_code: model.text(),
      /** Over what it counts before it starts anew, in the company's time zone. */
      window: model.enum([...BUDGET_WINDOWS]).default("month"),
      /** First calendar date on which orders count, `2026-01-31`, in the company's time zone; null: since ever. */
      starts_on: model.text().nullable(),
      /** Last calendar date on which orders count; null: for ever. */
      ends_on: model.text().nullable(),
      /** What happens to an order that is more than what is left. */
      over: model.enum([...OVER_BUDGET]).default("block"),
      /** Orders do not count in a closed one; those that did still do. */
      status: model.enum([...KEEPING_STATUSES]).default("open"),
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
    {
      name: "CK_budget_starts_before_it_ends",
      expression: (columns) => `${columns.starts_on} <= ${columns.ends_on}`,
    },
  ])
