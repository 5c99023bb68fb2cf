import { model } from "@medusajs/framework/utils"
import { ArticleNumber } from "./article-number"
import { SalesUnit } from "./sales-unit"

/** What is said about a variant beyond what core knows; a variant without one is sold by the piece. */
export const Article = model
  .define(
    { name: "Article", tableName: "article" },
    {
      id: model.id({ prefix: "artic" }).primaryKey(),
      /** Variant of the product module. */
      variant_id: model.text(),
      /** UN/ECE Rec 20 code of what quantities count and prices are for. */
      base_unit: model.text().default("C62"),
      /** Whether single base units are sold, or whole sales units alone. */
      is_base_sold: model.boolean().default(true),
      /** For how many base units the price is told: 1, 100 or 1,000. */
      price_unit: model.number().default(1),
      /** First calendar date on which it cannot be ordered any more, `2026-01-31`, in the merchant's time zone; null: it can. */
      discontinued_on: model.text().nullable(),
      /** Variant that takes its place; never leads back to itself. */
      successor_variant_id: model.text().nullable(),
      units: model.hasMany(() => SalesUnit, { mappedBy: "article" }),
      numbers: model.hasMany(() => ArticleNumber, { mappedBy: "article" }),
    }
  )
  .cascades({ delete: ["units", "numbers"] })
  .indexes([
    {
      name: "UQ_article_variant",
      on: ["variant_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_article_successor",
      on: ["successor_variant_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_article_price_unit",
      expression: (columns) => `${columns.price_unit} in (1, 100, 1000)`,
    },
    {
      name: "CK_article_base_unit",
      expression: (columns) => `${columns.base_unit} ~ '^[A-Z0-9]{2,3}$'`,
    },
    {
      name: "CK_article_not_its_own_successor",
      expression: (columns) =>
        `${columns.successor_variant_id} <> ${columns.variant_id}`,
    },
  ])
