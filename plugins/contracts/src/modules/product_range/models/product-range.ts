import { model } from "@medusajs/framework/utils"
import { ContractRange } from "./contract-range"
import { ProductRangeRule } from "./product-range-rule"

/** What buyers may see and buy, by rules; one contract's own, or shared by many. */
export const ProductRange = model
  .define(
    { name: "ProductRange", tableName: "product_range" },
    {
      id: model.id({ prefix: "prange" }).primaryKey(),
      /** What staff know it by. */
      name: model.text().searchable(),
      /** Counts the changes of its rules: caches keep answers by it. */
      version: model.number().default(1),
      /** Effects and kinds that its rules have, e.g. `allow:category`: a query asks for no others. */
      branches: model.json(),
      metadata: model.json().nullable(),
      rules: model.hasMany(() => ProductRangeRule, { mappedBy: "range" }),
      contracts: model.hasMany(() => ContractRange, { mappedBy: "range" }),
    }
  )
  .cascades({ delete: ["rules", "contracts"] })
  .indexes([
    {
      name: "IDX_product_range_name_unique",
      on: ["name"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
