import { model } from "@medusajs/framework/utils"

/** The day on which a buyer wants a cart, or one of its lines, delivered. */
export const DeliveryWish = model
  .define(
    { name: "DeliveryWish", tableName: "delivery_wish" },
    {
      id: model.id({ prefix: "dwish" }).primaryKey(),
      /** Medusa's cart. */
      cart_id: model.text(),
      /** The cart's line; null: the whole order. */
      line_item_id: model.text().nullable(),
      /** Calendar date, `2026-01-31`. */
      wished_date: model.text(),
    }
  )
  .indexes([
    {
      name: "UQ_delivery_wish_of_line",
      on: ["cart_id", "line_item_id"],
      unique: true,
      where: "line_item_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "UQ_delivery_wish_of_cart",
      on: ["cart_id"],
      unique: true,
      where: "line_item_id IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_delivery_wish_date",
      expression: (columns) =>
        `${columns.wished_date} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
  ])
