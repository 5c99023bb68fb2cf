import { model } from "@medusajs/framework/utils"
import { RATE_TARGETS } from "../../../domain/rate-targets"
import { Contract } from "./contract"

/** A percentage that a contract gives off the list price, on what it is about. */
export const ContractRate = model
  .define(
    { name: "ContractRate", tableName: "contract_rate" },
    {
      id: model.id({ prefix: "crate" }).primaryKey(),
      contract: model.belongsTo(() => Contract, { mappedBy: "rates" }),
      target_type: model.enum([...RATE_TARGETS]),
      /** Product, category, collection, tag or discount group; `*` for everything. */
      target_id: model.text(),
      /** Off the list price, 12.5 for 12.5 %; 0 says that nothing comes off. */
      percent: model.bigNumber(),
    }
  )
  .indexes([
    {
      name: "IDX_contract_rate_target_unique",
      on: ["contract_id", "target_type", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_contract_rate_percent",
      expression: (columns) =>
        `${columns.percent} >= 0 AND ${columns.percent} < 100`,
    },
    {
      name: "CK_contract_rate_everything",
      expression: (columns) =>
        `(${columns.target_type} = 'all') = (${columns.target_id} = '*')`,
    },
  ])
