import { model } from "@medusajs/framework/utils"

/**
 * The sums of an account in a period: what a hold is judged by. Its row is the
 * lock under which entries are written.
 */
export const LedgerBalance = model
  .define(
    { name: "LedgerBalance", tableName: "ledger_balance" },
    {
      id: model.id({ prefix: "lbal" }).primaryKey(),
      account_id: model.text(),
      /** Name of the period in its account: `all`, `fixed`, `2026-03`. */
      period: model.text(),
      /** First moment of the period; null: since ever. */
      starts_at: model.dateTime().nullable(),
      /** Moment at which it is over; null: for ever. */
      ends_at: model.dateTime().nullable(),
      /** Sum of holds − releases, in the account's unit. */
      held: model.bigNumber().default(0),
      /** Sum of charges. */
      charged: model.bigNumber().default(0),
      /** Sum of credits. */
      credited: model.bigNumber().default(0),
      /** How many entries there are, which is the position of the last one. */
      entry_count: model.number().default(0),
      last_entry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_ledger_balance_account_period",
      on: ["account_id", "period"],
      unique: true,
    },
  ])
  .checks([
    {
      name: "CK_ledger_balance_sums",
      expression: (columns) =>
        `${columns.held} >= 0 and ${columns.charged} >= 0 and ${columns.credited} >= 0`,
    },
  ])
