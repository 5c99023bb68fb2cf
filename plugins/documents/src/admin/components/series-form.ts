import * as z from "zod"

import type { AdminNumberSeries } from "../../types"

/** The limits are the API's. */
export const seriesSchema = z.object({
  key: z
    .string()
    .min(1)
    .regex(/^[a-z][a-z0-9_]{0,63}$/),
  name: z.string().trim().min(1).max(255),
  pattern: z.string().trim().min(1).max(64),
  reset: z.enum(["never", "yearly"]),
  time_zone: z.string().trim().min(1).max(64),
  gap_free: z.boolean(),
  first_number: z.string().regex(/^\d{1,9}$/),
})

export type SeriesValues = z.infer<typeof seriesSchema>

/** What the form shows first. */
export const seriesValues = (series?: AdminNumberSeries): SeriesValues => ({
  key: series?.key ?? "",
  name: series?.name ?? "",
  pattern: series?.pattern ?? "OB-{year}-{number:5}",
  reset: series?.reset ?? "yearly",
  time_zone: series?.time_zone ?? "Europe/Stockholm",
  gap_free: series?.gap_free ?? true,
  first_number: String(series?.first_number ?? 1),
})

/** The values as the API takes them. */
export const seriesInput = ({
  first_number,
  ...values
}: SeriesValues): Omit<SeriesValues, "first_number"> & {
  first_number: number
} => ({ ...values, first_number: Number(first_number) })
