import { z } from "@medusajs/framework/zod"
import { RESETS } from "../../../domain/number-series/number-pattern"
import { isTimeZone } from "../../../domain/time-zone"
import { Name, oneOrMore, pageParams, Short } from "../../validators"

export const AdminCreateNumberSeries = z.strictObject({
  key: z
    .string()
    .max(64)
    .regex(
      /^[a-z][a-z0-9_]*$/,
      "key must be lower-case letters, digits and underscores, such as order_confirmation"
    ),
  name: Name,
  pattern: z.string().trim().min(1).max(64),
  reset: z.enum(RESETS).default("never"),
  time_zone: z
    .string()
    .max(64)
    .refine(
      isTimeZone,
      "time_zone must be an IANA time zone, such as Europe/Stockholm"
    )
    .default("Europe/Stockholm"),
  gap_free: z.boolean().default(false),
  first_number: z.number().int().min(0).max(1_000_000_000).default(1),
})

export type AdminCreateNumberSeries = z.infer<typeof AdminCreateNumberSeries>

// Written out: with the defaults of creation, a field left out would be reset.
export const AdminUpdateNumberSeries = z.strictObject({
  name: Name.optional(),
  pattern: AdminCreateNumberSeries.shape.pattern.optional(),
  reset: z.enum(RESETS).optional(),
  time_zone: AdminCreateNumberSeries.shape.time_zone.unwrap().optional(),
  gap_free: z.boolean().optional(),
  first_number: AdminCreateNumberSeries.shape.first_number.unwrap().optional(),
})

export type AdminUpdateNumberSeries = z.infer<typeof AdminUpdateNumberSeries>

export const AdminGetNumberSeriesListParams = pageParams("key").extend({
  q: z.string().max(255).optional(),
  key: oneOrMore(Short),
})

export const AdminGetDocumentNumbersParams = pageParams("-assigned_at").extend({
  q: z.string().max(255).optional(),
  subject_id: oneOrMore(Short),
  text: oneOrMore(Short),
})
