import { model } from "@medusajs/framework/utils"
import {
  RANGE_EFFECTS,
  RANGE_RULE_KINDS,
} from "../../../domain/range/range-rule"
import { ProductRange } from "./product-range"

/** Lets products into a range, or keeps them out. */
export const ProductRangeRule = model
  .define(
    { name: "ProductRangeRule", tableName: "product_range_rule" },
    {
      id: model.id({ prefix: "prrule" }).primaryKey(),
      range: model.belongsTo(() => ProductRange, { mappedBy: "rules" }),
      /** What is denied by any rule stays out, whatever others allow. */
      effect: model.enum([...RANGE_EFFECTS]),
      /** What `target_id` is the id of. */
      kind: model.enum([...RANGE_RULE_KINDS]),
      /** The product, category (with those below), collection or tag. */
      target_id: model.text(),
    }
  )
  .indexes([
    {
      // Also what the catalogue's queries read; a target is allowed or denied, not both.
      name: "IDX_product_range_rule_target_once",
      on: ["range_id", "kind", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
