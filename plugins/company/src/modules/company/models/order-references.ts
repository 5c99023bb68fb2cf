import { model } from "@medusajs/framework/utils"
import {
  REFERENCE_FIELDS,
  REFERENCE_MAX_LENGTH,
} from "../../../domain/references"

/** What the buyer wants to find again on the order and its invoice: one row per cart. */
export const OrderReferences = model
  .define(
    { name: "OrderReferences", tableName: "order_references" },
    {
      id: model.id({ prefix: "oref" }).primaryKey(),
      cart_id: model.text(),
      /** Set when the cart has become an order. */
      order_id: model.text().nullable(),
      purchase_order_number: model.text().nullable(),
      buyer_reference: model.text().nullable(),
      /** Text on the parcels, e.g. the building site. */
      goods_marking: model.text().nullable(),
      cost_centre: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_order_references_cart_id_unique",
      on: ["cart_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_order_references_order_id_unique",
      on: ["order_id"],
      unique: true,
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks(
    REFERENCE_FIELDS.map((field) => ({
      name: `CK_order_references_${field}_length`,
      expression: () =>
        `${field} IS NULL OR char_length(${field}) <= ${REFERENCE_MAX_LENGTH}`,
    }))
  )
