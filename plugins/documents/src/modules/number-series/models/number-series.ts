import { model } from "@medusajs/framework/utils"
import { RESETS } from "../../../domain/number-series/number-pattern"

/** How numbers of one kind of paper are made. */
export const NumberSeries = model
  .define(
    { name: "NumberSeries", tableName: "number_series" },
    {
      id: model.id({ prefix: "nser" }).primaryKey(),
      /** Name by which plugins ask for a number, e.g. `order_confirmation`. Stays. */
      key: model.text().searchable(),
      /** What it numbers, for people. */
      name: model.text().searchable(),
      /** E.g. `OB-{year}-{number:5}`; a change counts for the next number on. */
      pattern: model.text(),
      reset: model.enum([...RESETS]).default("never"),
      /** IANA zone in which the year turns. */
      time_zone: model.text().default("Europe/Stockholm"),
      /** Whether a number given back goes to the next one who asks. */
      gap_free: model.boolean().default(false),
      /** First number of every period. */
      first_number: model.number().default(1),
    }
  )
  .indexes([
    {
      name: "UQ_number_series_key",
      on: ["key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_number_series_first_number",
      expression: (columns) => `${columns.first_number} >= 0`,
    },
  ])
