import { model } from "@medusajs/framework/utils"
import { DiscountGroup } from "./discount-group"

/** An article's place in a discount group; it has one at most. */
export const DiscountGroupArticle = model
  .define(
    { name: "DiscountGroupArticle", tableName: "discount_group_article" },
    {
      id: model.id({ prefix: "dgart" }).primaryKey(),
      discount_group: model.belongsTo(() => DiscountGroup, {
        mappedBy: "articles",
      }),
      /** Variant of Medusa's product module. */
      variant_id: model.text(),
    }
  )
  .indexes([
    {
      name: "IDX_discount_group_article_variant_unique",
      on: ["variant_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
