import { model } from "@medusajs/framework/utils"

/** What a company calls an article; holds for the companies below it, too. */
export const PartNumber = model
  .define(
    { name: "PartNumber", tableName: "company_part_number" },
    {
      id: model.id({ prefix: "partno" }).primaryKey(),
      /** Company of the company plugin whose number it is. */
      company_id: model.text(),
      /** Variant of the product module. */
      variant_id: model.text(),
      /** As the company writes it. */
      number: model.text().searchable(),
      /** As it is compared: without spaces and dashes. */
      key: model.text(),
      /** What the company calls the article; null: what the shop does. */
      name: model.text().searchable().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_company_part_number_key",
      on: ["company_id", "key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_company_part_number_variant",
      on: ["variant_id", "company_id"],
      where: "deleted_at IS NULL",
    },
  ])
