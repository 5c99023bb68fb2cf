import { model } from "@medusajs/framework/utils"

/** What the merchant counts an order in another currency by. */
export const ExchangeRate = model
  .define(
    { name: "ExchangeRate", tableName: "exchange_rate" },
    {
      id: model.id({ prefix: "xrate" }).primaryKey(),
      /** Lower-case ISO 4217 code of the order. */
      from_currency: model.text(),
      /** Lower-case ISO 4217 code of the credit. */
      to_currency: model.text(),
      /** Units of `to_currency` for one of `from_currency`. */
      rate: model.bigNumber(),
      /** First moment at which it counts; it does until the next one's. */
      valid_from: model.dateTime(),
    }
  )
  .indexes([
    {
      name: "UQ_exchange_rate_moment",
      on: ["from_currency", "to_currency", "valid_from"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_exchange_rate_rate",
      expression: (columns) => `${columns.rate} > 0`,
    },
    {
      name: "CK_exchange_rate_currencies",
      expression: (columns) =>
        `${columns.from_currency} ~ '^[a-z]{3}$' AND ${columns.to_currency} ~ '^[a-z]{3}$' AND ${columns.from_currency} <> ${columns.to_currency}`,
    },
  ])
