import { model } from "@medusajs/framework/utils"

/** A day on which the warehouse is closed, beside public holidays. */
export const ClosedDay = model
  .define(
    { name: "ClosedDay", tableName: "closed_day" },
    {
      id: model.id({ prefix: "cday" }).primaryKey(),
      /** Calendar date, `2026-12-24`, in the warehouse's time zone. */
      date: model.text(),
      /** Why: `Stocktaking`; null: not said. */
      name: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_closed_day_date",
      on: ["date"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_closed_day_date",
      expression: (columns) =>
        `${columns.date} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
  ])
