import { model } from "@medusajs/framework/utils"
import { FREIGHT_KINDS } from "../../../domain/freight/freight-terms"

/** What was promised and agreed on the delivery of an order when it was placed. Never changed. */
export const OrderDelivery = model
  .define(
    { name: "OrderDelivery", tableName: "order_delivery" },
    {
      id: model.id({ prefix: "odel" }).primaryKey(),
      /** Passage through kit's door that placed the order. */
      run_id: model.text(),
      /** Medusa's order; null while the passage is under way. */
      order_id: model.text().nullable(),
      /** Day on which the last of it is delivered, `2026-01-31`; null: none could be promised. */
      promised_date: model.text().nullable(),
      /** Day that the buyer wished; null: none. */
      wished_date: model.text().nullable(),
      /** Each line's `variant_id`, `title`, `sku`, `quantity`, `promised_date` and `wished_date`. */
      lines: model.json(),
      /** Freight terms that held. */
      freight_kind: model.enum([...FREIGHT_KINDS]),
      /** Number of the contract that they stand in; null: the merchant's own. */
      freight_contract: model.text().nullable(),
      /** Carrier on whose account the goods travel; null: not on the buyer's. */
      carrier: model.text().nullable(),
      /** The buyer's customer number with the carrier. */
      carrier_account: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_order_delivery_run_id",
      on: ["run_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "UQ_order_delivery_order_id",
      on: ["order_id"],
      unique: true,
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
