import { model } from "@medusajs/framework/utils"
import { KEEPING_STATUSES } from "../../../domain/keeping-status"
import { OVER_BUDGET } from "../../../domain/over-budget"
import { PERSONAL_WINDOWS } from "../../../domain/windows"

/**
 * What one person may order for: a member, or each who has a role. Each of
 * them has a ledger account of their own, `personal_limit:<id>:<member>`, which
 * is opened with their first order; a limit per order needs none.
 */
export const PersonalLimit = model
  .define(
    { name: "PersonalLimit", tableName: "personal_limit" },
    {
      id: model.id({ prefix: "plim" }).primaryKey(),
      /** Company of the company plugin: orders of it and of all below it count. */
      company_id: model.text(),
      /** Member of the company plugin whose orders count; null: those of a role. */
      member_id: model.text().nullable(),
      /** A standing role, or the id of a company's own; null: one member's. */
      role: model.text().nullable(),
      /** Lower-case ISO 4217 code: orders in another currency do not count. */
      currency_code: model.text(),
      /** Each order by itself, or all of a day, week or month in the company's time zone. */
      window: model.enum([...PERSONAL_WINDOWS]),
      /** In major units of the currency, without VAT. */
      amount: model.bigNumber(),
      /** What happens to an order that is more than what is left. */
      over: model.enum([...OVER_BUDGET]).default("block"),
      /** Orders do not count in a closed one; those that did still do. */
      status: model.enum([...KEEPING_STATUSES]).default("open"),
    }
  )
  .indexes([
    {
      name: "UQ_personal_limit_of_member",
      on: ["company_id", "member_id", "currency_code", "window"],
      unique: true,
      where: "member_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "UQ_personal_limit_of_role",
      on: ["company_id", "role", "currency_code", "window"],
      unique: true,
      where: "role IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_personal_limit_of_one",
      expression: (columns) =>
        `(${columns.member_id} IS NULL) <> (${columns.role} IS NULL)`,
    },
    {
      name: "CK_personal_limit_amount",
      expression: (columns) => `${columns.amount} >= 0`,
    },
    {
      name: "CK_personal_limit_currency_code",
      expression: (columns) => `${columns.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])
