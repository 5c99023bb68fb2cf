import { model } from "@medusajs/framework/utils"
import { Article } from "./article"

/** A unit in which an article is sold: a box of 200. */
export const SalesUnit = model
  .define(
    { name: "SalesUnit", tableName: "article_sales_unit" },
    {
      id: model.id({ prefix: "aunit" }).primaryKey(),
      article: model.belongsTo(() => Article, { mappedBy: "units" }),
      /** UN/ECE Rec 20 code; packages as in Rec 21 with an X before: `XBX`. */
      code: model.text(),
      /** Base units in one. */
      factor: model.number(),
      /** The one that the shop offers first. */
      is_default: model.boolean().default(false),
    }
  )
  .indexes([
    {
      name: "UQ_article_sales_unit_code",
      on: ["article_id", "code"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "UQ_article_sales_unit_default",
      on: ["article_id"],
      unique: true,
      where: "is_default AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_article_sales_unit_factor",
      expression: (columns) => `${columns.factor} >= 1`,
    },
    {
      name: "CK_article_sales_unit_code",
      expression: (columns) => `${columns.code} ~ '^[A-Z0-9]{2,3}$'`,
    },
  ])
