import { model } from "@medusajs/framework/utils"
import { DiscountGroupArticle } from "./discount-group-article"

/** Articles that contracts give the same percentage on: the material group of the price list. */
export const DiscountGroup = model
  .define(
    { name: "DiscountGroup", tableName: "discount_group" },
    {
      id: model.id({ prefix: "dgrp" }).primaryKey(),
      /** What the ERP and the salespeople call it. */
      code: model.text().searchable(),
      name: model.text().searchable(),
      articles: model.hasMany(() => DiscountGroupArticle, {
        mappedBy: "discount_group",
      }),
    }
  )
  .cascades({ delete: ["articles"] })
  .indexes([
    {
      name: "IDX_discount_group_code_unique",
      on: ["code"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
