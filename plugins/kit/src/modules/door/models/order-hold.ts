import { model } from "@medusajs/framework/utils"

/**
 * Why an order that has been placed is kept from the warehouse: a violation of
 * severity `hold`. Kept for good, with who released it.
 */
export const OrderHold = model
  .define(
    { name: "OrderHold", tableName: "order_hold" },
    {
      id: model.id({ prefix: "ohold" }).primaryKey(),
      /** Medusa order that waits. */
      order_id: model.text(),
      /** Company that bought; null for a bare customer. */
      company_id: model.text().nullable(),
      /** Code of the violation: its sentence hangs on it. */
      code: model.text(),
      /** Checkout rule that the violation belongs to. */
      rule: model.text(),
      /** Figures and names for the sentence; amounts in major units with their currency beside them. */
      params: model.json(),
      /** What it was noticed by, e.g. the passage: the same occasion holds once, also after a release. */
      occasion: model.text(),
      /** Null while the order waits. */
      released_at: model.dateTime().nullable(),
      /** Who released it: see `Actor`. */
      released_by: model.json().nullable(),
      /** Why it was released, in the words of whoever did. */
      release_reason: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_order_hold_occasion",
      on: ["order_id", "rule", "code", "occasion"],
      unique: true,
    },
    {
      name: "IDX_order_hold_open",
      on: ["created_at"],
      where: "released_at IS NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_order_hold_company_id",
      on: ["company_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CHK_order_hold_released_by",
      expression: (columns) =>
        `(${columns.released_at} IS NULL) = (${columns.released_by} IS NULL)`,
    },
  ])
