import { model } from "@medusajs/framework/utils"
import { TRADE_NUMBER_KINDS } from "../../../domain/trade-number"
import { Article } from "./article"

/** A number by which the trade knows an article, or a package of it. */
export const ArticleNumber = model
  .define(
    { name: "ArticleNumber", tableName: "article_number" },
    {
      id: model.id({ prefix: "anum" }).primaryKey(),
      article: model.belongsTo(() => Article, { mappedBy: "numbers" }),
      kind: model.enum([...TRADE_NUMBER_KINDS]),
      /** As people write it: `E 12 345 67`. */
      value: model.text(),
      /** As it is compared: a GTIN with 14 digits, others without spaces and dashes. */
      key: model.text(),
      /** Whose number it is; null but for a maker's. */
      maker: model.text().nullable(),
      /** Package that a GTIN is printed on; null: the base unit. */
      unit_code: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_article_number_of_one",
      on: ["kind", "key"],
      unique: true,
      where: "kind <> 'maker' AND deleted_at IS NULL",
    },
    {
      name: "UQ_article_number_once",
      on: ["article_id", "kind", "key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_article_number_key",
      on: ["key"],
      where: "deleted_at IS NULL",
    },
  ])
