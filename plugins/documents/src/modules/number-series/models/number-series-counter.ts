import { model } from "@medusajs/framework/utils"

/** How far a series has come within a period. */
export const NumberSeriesCounter = model
  .define(
    { name: "NumberSeriesCounter", tableName: "number_series_counter" },
    {
      id: model.id({ prefix: "nsctr" }).primaryKey(),
      series_id: model.text(),
      /** The year, `2026`; empty for a series that never starts over. */
      period: model.text(),
      last_number: model.number(),
    }
  )
  .indexes([
    {
      name: "UQ_number_series_counter_series_period",
      on: ["series_id", "period"],
      unique: true,
    },
  ])
