import { model } from "@medusajs/framework/utils"
import { OpenItem } from "./open-item"

/**
 * What is booked in the ledger for a revision of an item. Written before it is
 * booked: after a crash between the two it is booked under the same key, once.
 */
export const OpenItemBooking = model
  .define(
    { name: "OpenItemBooking", tableName: "open_item_booking" },
    {
      id: model.id({ prefix: "oibook" }).primaryKey(),
      open_item: model.belongsTo(() => OpenItem, { mappedBy: "bookings" }),
      /** The item's revision that it brings about. */
      revision: model.number(),
      type: model.enum(["charge", "credit"]),
      /** Key in the ledger: `credit.invoice:oitem_1:1:charge`. Never used twice. */
      key: model.text(),
      /** `{ account_id, hold_id, amount }` each; amounts in the account's currency, as decimal texts. */
      lines: model.json(),
      /** When the ledger had it; null: not yet. */
      booked_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_open_item_booking_key",
      on: ["key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "UQ_open_item_booking_revision",
      on: ["open_item_id", "revision", "type"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
