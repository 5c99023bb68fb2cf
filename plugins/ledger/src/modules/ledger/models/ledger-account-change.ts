import { model } from "@medusajs/framework/utils"
import { ACTOR_KINDS } from "../../../domain/actor-columns"

/** One change of an account's limit or status. The database refuses to change or delete rows. */
export const LedgerAccountChange = model
  .define(
    { name: "LedgerAccountChange", tableName: "ledger_account_change" },
    {
      id: model.id({ prefix: "lacch" }).primaryKey(),
      account_id: model.text(),
      /** `limit_amount`, `raised_by`, `raised_until` and `status` as they were. */
      before: model.json(),
      /** The same as they are since. */
      after: model.json(),
      reason: model.text().nullable(),
      actor_kind: model.enum([...ACTOR_KINDS]),
      /** Member, admin user, session, or what of the system it was. */
      actor_id: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_ledger_account_change_account_id",
      on: ["account_id", "created_at"],
    },
  ])
