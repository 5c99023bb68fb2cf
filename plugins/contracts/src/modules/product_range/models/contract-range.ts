import { model } from "@medusajs/framework/utils"
import { ProductRange } from "./product-range"

/** That a contract has a range; a contract without one says nothing about what may be bought. */
export const ContractRange = model
  .define(
    { name: "ContractRange", tableName: "contract_range" },
    {
      id: model.id({ prefix: "ctrange" }).primaryKey(),
      /** Contract of the module `contract`. */
      contract_id: model.text(),
      range: model.belongsTo(() => ProductRange, { mappedBy: "contracts" }),
    }
  )
  .indexes([
    {
      name: "IDX_contract_range_contract_once",
      on: ["contract_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
