import { model } from "@medusajs/framework/utils"

/** How much of a hold is left; its entries say why. */
export const LedgerHold = model
  .define(
    { name: "LedgerHold", tableName: "ledger_hold" },
    {
      id: model.id({ prefix: "lhold" }).primaryKey(),
      account_id: model.text(),
      /** Period that it counts in, also when it is released or charged later. */
      period: model.text(),
      /** As it was held, in the account's unit. */
      amount: model.bigNumber(),
      /** What is neither released nor charged. */
      open_amount: model.bigNumber(),
      /** When what is left is released by itself; null: never. */
      expires_at: model.dateTime().nullable(),
      /** What it is held for, in the word of the plugin that holds: `credit.run`. */
      reference_type: model.text().nullable(),
      reference_id: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_ledger_hold_expires_at",
      on: ["expires_at"],
      where: "open_amount > 0 AND expires_at IS NOT NULL",
    },
    {
      name: "IDX_ledger_hold_reference",
      on: ["reference_type", "reference_id"],
    },
    { name: "IDX_ledger_hold_account_id", on: ["account_id", "period"] },
  ])
  .checks([
    {
      name: "CK_ledger_hold_open",
      expression: (columns) =>
        `${columns.open_amount} >= 0 and ${columns.open_amount} <= ${columns.amount}`,
    },
  ])
