import { model } from "@medusajs/framework/utils"

/**
 * A price that has been promised to a company for an article: it holds before
 * every contract, list and campaign, whatever becomes of them meanwhile. A
 * quote, a punchout session and a standing order promise by the same rows.
 */
export const PricePromise = model
  .define(
    { name: "PricePromise", tableName: "price_promise" },
    {
      id: model.id({ prefix: "pprom" }).primaryKey(),
      /** Company of the company plugin that the price is promised to; not those below it. */
      company_id: model.text(),
      /** Variant of Medusa's product module. */
      variant_id: model.text(),
      /** Lower-case ISO 4217 code. */
      currency_code: model.text(),
      /** Net price of one piece, in major units. */
      amount: model.bigNumber(),
      /** Fewest pieces of a line that it holds for; null: any. */
      min_quantity: model.number().nullable(),
      /** Most pieces of a line that it holds for; null: any. */
      max_quantity: model.number().nullable(),
      /** First moment that it holds. */
      starts_at: model.dateTime(),
      /** First moment after it; null: until it is taken back. */
      ends_at: model.dateTime().nullable(),
      /** What promised it: `quote`, `punchout_session`, `standing_order`, `staff`. */
      reference_type: model.text(),
      /** Id of what promised it, so that all its promises are found and taken back together. */
      reference_id: model.text(),
      /** What buyers and staff know it by, as the quote's number; null: nothing. */
      reference_label: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_price_promise_company",
      on: ["company_id", "variant_id", "currency_code"],
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_price_promise_reference",
      on: ["reference_type", "reference_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_price_promise_amount",
      expression: (columns) => `${columns.amount} >= 0`,
    },
    {
      name: "CK_price_promise_quantities",
      expression: (columns) =>
        `${columns.min_quantity} >= 1 AND ${columns.max_quantity} >= COALESCE(${columns.min_quantity}, 1)`,
    },
    {
      name: "CK_price_promise_ends_after_start",
      expression: (columns) => `${columns.ends_at} > ${columns.starts_at}`,
    },
    {
      name: "CK_price_promise_currency_code",
      expression: (columns) => `${columns.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])
