import { model } from "@medusajs/framework/utils"
import { OnAccountOrder } from "./on-account-order"

/** One credit that an order on account is held on: the company's own, or a roof over it. */
export const OnAccountShare = model
  .define(
    { name: "OnAccountShare", tableName: "on_account_share" },
    {
      id: model.id({ prefix: "oashare" }).primaryKey(),
      on_account_order: model.belongsTo(() => OnAccountOrder, {
        mappedBy: "shares",
      }),
      company_credit_id: model.text(),
      /** Ledger account of that credit. */
      account_id: model.text(),
      /** Lower-case ISO 4217 code of that credit. */
      currency_code: model.text(),
      /** Units of the credit's currency for one of the order's, fixed when it was placed; 1 for the same. */
      rate: model.bigNumber(),
      /** What will never be delivered and is no longer held, in the credit's currency. */
      undelivered: model.bigNumber().default(0),
      /** As much of it as staff said; an invoice that was the last one, and is not, leaves it. */
      undelivered_by_staff: model.bigNumber().default(0),
      /** 0 for the nearest credit, then upwards. */
      distance: model.number(),
    }
  )
  .indexes([
    {
      name: "UQ_on_account_share_account_once",
      on: ["on_account_order_id", "account_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_on_account_share_company_credit_id",
      on: ["company_credit_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_on_account_share_rate",
      expression: (columns) => `${columns.rate} > 0`,
    },
    {
      name: "CK_on_account_share_undelivered",
      expression: (columns) =>
        `${columns.undelivered_by_staff} >= 0 and ${columns.undelivered_by_staff} <= ${columns.undelivered}`,
    },
  ])
