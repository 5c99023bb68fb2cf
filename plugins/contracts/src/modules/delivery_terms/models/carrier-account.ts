import { model } from "@medusajs/framework/utils"

/** A company's own account with a carrier, on which goods are collected. */
export const CarrierAccount = model
  .define(
    { name: "CarrierAccount", tableName: "carrier_account" },
    {
      id: model.id({ prefix: "cacc" }).primaryKey(),
      /** Company of the company plugin. Holds for those below it that have none of their own. */
      company_id: model.text(),
      /** The carrier, in people's words: `DHL Freight`. */
      carrier: model.text(),
      /** The company's customer number with the carrier. */
      account_number: model.text(),
    }
  )
  .indexes([
    {
      name: "UQ_carrier_account_company_id",
      on: ["company_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
