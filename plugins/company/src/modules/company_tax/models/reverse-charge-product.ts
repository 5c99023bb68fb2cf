import { model } from "@medusajs/framework/utils"

/** A product for which the buyer accounts for the VAT, above the threshold: phones, laptops and the like. */
export const ReverseChargeProduct = model
  .define(
    { name: "ReverseChargeProduct", tableName: "reverse_charge_product" },
    {
      id: model.id({ prefix: "rcprod" }).primaryKey(),
      product_id: model.text(),
    }
  )
  .indexes([
    {
      name: "IDX_reverse_charge_product_product_id_unique",
      on: ["product_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
