import { model } from "@medusajs/framework/utils"
import { Contract } from "./contract"

/** A company that a contract holds for. */
export const ContractParty = model
  .define(
    { name: "ContractParty", tableName: "contract_party" },
    {
      id: model.id({ prefix: "cparty" }).primaryKey(),
      contract: model.belongsTo(() => Contract, { mappedBy: "parties" }),
      /** Company of the company plugin. */
      company_id: model.text(),
      /** Whether the contract also holds for the companies below. */
      include_descendants: model.boolean().default(true),
      /** Narrows the contract's own validity for this company; null: no narrower. */
      starts_at: model.dateTime().nullable(),
      /** First moment after this company's part; null: no narrower. */
      ends_at: model.dateTime().nullable(),
      /** What the company itself calls the contract. */
      reference: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_contract_party_company_once",
      on: ["contract_id", "company_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_contract_party_company_id",
      on: ["company_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_contract_party_ends_after_start",
      expression: (columns) => `${columns.ends_at} > ${columns.starts_at}`,
    },
  ])
