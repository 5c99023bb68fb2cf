import { model } from "@medusajs/framework/utils"

/**
 * One passage of a cart through the door, kept for good: who placed the order,
 * for whom, and where it came in. Orders that came another way have a row with
 * status `outside`.
 */
export const DoorRun = model
  .define(
    { name: "DoorRun", tableName: "door_run" },
    {
      id: model.id({ prefix: "drun" }).primaryKey(),
      /** Cart that became, or was to become, the order; null for an order without a cart. */
      cart_id: model.text().nullable(),
      /** The order, known as soon as core has created it. */
      order_id: model.text().nullable(),
      /** Medusa customer who bought; null for a visitor. */
      customer_id: model.text().nullable(),
      /** Company that bought; null for a bare customer. */
      company_id: model.text().nullable(),
      /** The customer's place in the company. */
      member_id: model.text().nullable(),
      /** Admin user who looked after the company at that moment. */
      representative_id: model.text().nullable(),
      /** Where the order came in: shop, quote, punchout, file, rep, standing, erp. */
      channel: model.text(),
      /** Who placed it: see `Actor`. */
      actor: model.json(),
      /** Violations of severity `hold`: the order will be kept from the warehouse for them. */
      holds: model.json().nullable(),
      /** open: under way or cut off. placed, cancelled: settled. outside: order that did not come through the door. */
      status: model
        .enum(["open", "placed", "cancelled", "outside"])
        .default("open"),
      /** How far core has come: see `DoorStage`. Decides what a crash leaves to do. */
      stage: model.enum(["entered", "reserved", "created"]).default("entered"),
      /** Process that runs it; says whether an open run is under way or cut off. */
      process_id: model.text().nullable(),
      /** Owner of the cart's lock, so that the lock of a dead process can be given back. */
      lock_owner: model.text().nullable(),
      /** How often finishing was tried and failed. */
      attempts: model.number().default(0),
      /** What the last failed try said. */
      last_error: model.text().nullable(),
      /** Written last: all effects are confirmed or cancelled, `order.placed` is sent. */
      settled_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      // The database's word on "an order exists exactly once", should a lock fail.
      name: "UQ_door_run_cart_id",
      on: ["cart_id"],
      unique: true,
      where: "status IN ('open', 'placed') AND deleted_at IS NULL",
    },
    {
      name: "UQ_door_run_order_id",
      on: ["order_id"],
      unique: true,
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_door_run_open",
      on: ["created_at"],
      where: "settled_at IS NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_door_run_company_id",
      on: ["company_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CHK_door_run_placed_has_order",
      expression: (columns) =>
        `${columns.status} NOT IN ('placed', 'outside') OR ${columns.order_id} IS NOT NULL`,
    },
  ])
