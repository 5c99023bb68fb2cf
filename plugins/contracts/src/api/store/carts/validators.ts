import { z } from "@medusajs/framework/zod"
import { isCalendarDate } from "../../../domain/delivery/calendar-date"
import { fieldMust, id } from "../../validators"

const date = z.string().refine(isCalendarDate, {
  error: fieldMust("a date like 2026-12-03"),
})

export const StoreSetDelivery = z.strictObject({
  wished_date: date.nullable().default(null),
  lines: z
    .array(z.strictObject({ line_item_id: id, wished_date: date }))
    .max(2000)
    .default([])
    .refine(
      (lines) =>
        new Set(lines.map(({ line_item_id }) => line_item_id)).size ===
        lines.length,
      { error: "lines must name each line once" }
    ),
})
export type StoreSetDeliveryType = z.infer<typeof StoreSetDelivery>

/** The answer's shape is fixed: no fields can be asked for. */
export const NoParams = z.strictObject({})
