import { model } from "@medusajs/framework/utils"
import { CompanyCredit } from "./company-credit"

/** What a report on a company's solvency said: what a limit was decided on. Never changed. */
export const CreditReport = model
  .define(
    { name: "CreditReport", tableName: "credit_report" },
    {
      id: model.id({ prefix: "crep" }).primaryKey(),
      company_credit: model.belongsTo(() => CompanyCredit, {
        mappedBy: "reports",
      }),
      /** Calendar date, `2026-01-31`, of which the report is. */
      reported_on: model.text(),
      /** The limit that it proposes, in major units of the credit's currency; null: none. */
      proposed_limit: model.bigNumber().nullable(),
      /** Who says so: the provider's name, or `manual` for what staff wrote down. */
      source: model.text(),
      /** The source's own number of the report; null: none. */
      reference: model.text().nullable(),
      /** What else it says, in words. */
      note: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_credit_report_of_credit",
      on: ["company_credit_id", "reported_on"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_credit_report_reported_on",
      expression: (columns) =>
        `${columns.reported_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
    {
      name: "CK_credit_report_proposed_limit",
      expression: (columns) => `${columns.proposed_limit} >= 0`,
    },
  ])
