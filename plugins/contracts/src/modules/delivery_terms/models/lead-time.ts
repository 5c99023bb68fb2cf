import { model } from "@medusajs/framework/utils"
import { LEAD_TIME_TARGETS } from "../../../domain/delivery/lead-time"

/** Working days that an article, or a shipping option, takes. */
export const LeadTime = model
  .define(
    { name: "LeadTime", tableName: "lead_time" },
    {
      id: model.id({ prefix: "ltime" }).primaryKey(),
      /** Contract of this plugin that promises it; null: the merchant's own. */
      contract_id: model.text().nullable(),
      /** What it is about. */
      target_type: model.enum([...LEAD_TIME_TARGETS]),
      /** Its id; `*` with the type `all`. */
      target_id: model.text(),
      /** Working days: of an article until it is sent, of a shipping option on its way. */
      days: model.number(),
    }
  )
  .indexes([
    {
      name: "UQ_lead_time_of_contract",
      on: ["contract_id", "target_type", "target_id"],
      unique: true,
      where: "contract_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "UQ_lead_time_of_merchant",
      on: ["target_type", "target_id"],
      unique: true,
      where: "contract_id IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_lead_time_days",
      expression: (columns) => `${columns.days} BETWEEN 0 AND 365`,
    },
  ])
