import { model } from "@medusajs/framework/utils"

/** What a contract says about the value of an order: at most one row per contract. */
export const OrderValueTerms = model
  .define(
    { name: "OrderValueTerms", tableName: "order_value_terms" },
    {
      id: model.id({ prefix: "ovalt" }).primaryKey(),
      /** Contract of this plugin that says so. */
      contract_id: model.text(),
      /** Least value of goods without tax, in the contract's currency; null: not said. */
      minimum: model.bigNumber().nullable(),
      /** Most value of goods without tax, in the contract's currency; null: not said. */
      maximum: model.bigNumber().nullable(),
      /** What an order below the least value costs on top, without tax; null: it is refused. */
      small_order_fee: model.bigNumber().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_order_value_terms_contract_id",
      on: ["contract_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_order_value_terms_says_something",
      expression: (columns) =>
        `num_nonnulls(${columns.minimum}, ${columns.maximum}) > 0`,
    },
    {
      name: "CK_order_value_terms_amounts",
      expression: (columns) =>
        `${columns.minimum} >= 0 and ${columns.maximum} >= 0 and ${columns.small_order_fee} >= 0 and ${columns.maximum} >= ${columns.minimum}`,
    },
    {
      name: "CK_order_value_terms_fee",
      expression: (columns) =>
        `${columns.small_order_fee} is null or ${columns.minimum} is not null`,
    },
  ])
