import { model } from "@medusajs/framework/utils"
import { WINDOWS } from "../../../domain/window"

/** Something that runs out, of somebody: a credit limit, a budget, a personal limit. */
export const LedgerAccount = model
  .define(
    { name: "LedgerAccount", tableName: "ledger_account" },
    {
      id: model.id({ prefix: "lacc" }).primaryKey(),
      /** Name by which the plugin that opened it finds it again: `credit:comp_1:SEK`. Stays. */
      key: model.text(),
      /** What the owner is: company, company_member, cost_centre. */
      owner_type: model.text(),
      owner_id: model.text(),
      /** What runs out: credit, budget, personal_limit. */
      kind: model.text(),
      /** Currency code in lower case, or what else is counted: `kg`. Stays. */
      unit: model.text(),
      /** The limit in major units; null: none; 0: nothing is allowed. */
      limit_amount: model.bigNumber().nullable(),
      /** How much the limit is raised by until `raised_until`, in major units; null when it is not raised, or there is no limit. */
      raised_by: model.bigNumber().nullable(),
      /** Moment (UTC) from which `limit_amount` counts alone again. */
      raised_until: model.dateTime().nullable(),
      /** Over what the limit counts before it starts anew. Stays. */
      window_kind: model.enum([...WINDOWS]).default("unlimited"),
      /** IANA zone in which calendar windows turn. Stays. */
      time_zone: model.text(),
      /** First moment of a fixed window; null for others. Stays. */
      starts_at: model.dateTime().nullable(),
      /** Moment at which a fixed window is over; null for others. Stays. */
      ends_at: model.dateTime().nullable(),
      /** A closed account holds nothing more; facts, and holds past the limit on purpose, are booked on it all the same. */
      status: model.enum(["open", "closed"]).default("open"),
    }
  )
  .indexes([
    { name: "UQ_ledger_account_key", on: ["key"], unique: true },
    {
      name: "IDX_ledger_account_owner",
      on: ["owner_type", "owner_id", "kind"],
    },
  ])
  .checks([
    {
      name: "CK_ledger_account_limit",
      expression: (columns) => `${columns.limit_amount} >= 0`,
    },
    {
      name: "CK_ledger_account_raised",
      expression: (columns) =>
        `case when ${columns.raised_by} is null then ${columns.raised_until} is null else ${columns.raised_by} > 0 and num_nulls(${columns.raised_until}, ${columns.limit_amount}) = 0 end`,
    },
    {
      name: "CK_ledger_account_fixed",
      expression: (columns) =>
        `case when ${columns.window_kind} = 'fixed' then ${columns.starts_at} < ${columns.ends_at} is true else coalesce(${columns.starts_at}, ${columns.ends_at}) is null end`,
    },
  ])
