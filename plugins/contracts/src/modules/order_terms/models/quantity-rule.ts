import { model } from "@medusajs/framework/utils"
import { TARGET_TYPES } from "../../../domain/target"

/** How much of some articles a contract lets order. */
export const QuantityRule = model
  .define(
    { name: "QuantityRule", tableName: "quantity_rule" },
    {
      id: model.id({ prefix: "qrule" }).primaryKey(),
      /** Contract of this plugin that says so. */
      contract_id: model.text(),
      /** What it is about. */
      target_type: model.enum([...TARGET_TYPES]),
      /** Its id; `*` with the type `all`. */
      target_id: model.text(),
      /** Least that is ordered of an article, in base units; null: not said. */
      minimum: model.number().nullable(),
      /** Most that is ordered of an article, in base units; null: not said. */
      maximum: model.number().nullable(),
      /** Base units of a pack, of which only whole ones are ordered; null: not said. */
      multiple: model.number().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_quantity_rule_target",
      on: ["contract_id", "target_type", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_quantity_rule_says_something",
      expression: (columns) =>
        `num_nonnulls(${columns.minimum}, ${columns.maximum}, ${columns.multiple}) > 0`,
    },
    {
      name: "CK_quantity_rule_quantities",
      expression: (columns) =>
        `${columns.minimum} >= 1 and ${columns.maximum} >= 1 and ${columns.multiple} >= 1 and ${columns.maximum} >= ${columns.minimum}`,
    },
    {
      name: "CK_quantity_rule_all",
      expression: (columns) =>
        `(${columns.target_type} = 'all') = (${columns.target_id} = '*')`,
    },
  ])
