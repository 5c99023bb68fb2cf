import { model } from "@medusajs/framework/utils"

/** A wish list of a company. */
export const WishList = model
  .define(
    { name: "WishList", tableName: "wish_list" },
    {
      id: model.id({ prefix: "wlist" }).primaryKey(),
      /** Company of the company plugin that it belongs to. */
      company_id: model.text(),
      /** What people call it, in the form that `tidyTitle` gives. */
      title: model.text().searchable(),
    }
  )
  .indexes([
    {
      name: "UQ_wish_list_title",
      on: ["company_id", "title"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
