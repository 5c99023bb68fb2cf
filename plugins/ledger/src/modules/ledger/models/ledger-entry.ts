import { model } from "@medusajs/framework/utils"
import { ACTOR_KINDS } from "../../../domain/actor-columns"
import { ENTRY_TYPES } from "../../../domain/balance"

/** One thing that was booked. The database refuses to change or delete rows. */
export const LedgerEntry = model
  .define(
    { name: "LedgerEntry", tableName: "ledger_entry" },
    {
      id: model.id({ prefix: "lent" }).primaryKey(),
      account_id: model.text(),
      /** Period that it counts in. */
      period: model.text(),
      /** The how manieth of its account and period; without gaps. */
      position: model.number(),
      type: model.enum([...ENTRY_TYPES]),
      /** More than 0, in the account's unit. */
      amount: model.bigNumber(),
      /** Hold that it makes, releases or charges. */
      hold_id: model.text().nullable(),
      /** The caller's name for the booking: the same key books once. */
      key: model.text(),
      /** Counts how often the key was booked: anew only after it was taken back. */
      attempt: model.number(),
      /** Whether it takes back what was booked under the key and attempt. */
      is_counter: model.boolean().default(false),
      /** Which of the booking's entries it is. */
      line: model.number(),
      /** Fingerprint of what was asked for, by which other data under the same key are noticed. */
      request: model.text(),
      /** What it was booked for: order, invoice, payment. */
      reference_type: model.text().nullable(),
      reference_id: model.text().nullable(),
      /** Whether the caller let it go past the limit; then there is a reason. */
      overrides_limit: model.boolean().default(false),
      reason: model.text().nullable(),
      actor_kind: model.enum([...ACTOR_KINDS]),
      /** Member, admin user, session, or what of the system booked it. */
      actor_id: model.text().nullable(),
      /** Of a hold: when it was to expire. */
      expires_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_ledger_entry_key",
      on: ["key", "attempt", "is_counter", "line"],
      unique: true,
    },
    {
      name: "UQ_ledger_entry_position",
      on: ["account_id", "period", "position"],
      unique: true,
    },
    {
      name: "IDX_ledger_entry_created_at",
      on: ["account_id", "period", "created_at", "position"],
    },
    { name: "IDX_ledger_entry_hold_id", on: ["hold_id"] },
    {
      name: "IDX_ledger_entry_reference",
      on: ["reference_type", "reference_id"],
    },
  ])
  .checks([
    {
      name: "CK_ledger_entry_amount",
      expression: (columns) => `${columns.amount} > 0`,
    },
    {
      name: "CK_ledger_entry_override",
      expression: (columns) =>
        `not ${columns.overrides_limit} or ${columns.reason} is not null`,
    },
  ])
