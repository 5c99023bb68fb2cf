import * as z from "zod"

import { RATE_TARGETS } from "../../domain/rate-targets"
import { EVERYTHING } from "../../domain/target"
import type { RateBatch } from "../hooks/rates"
import { parsePercent } from "../utils/percent"

/** A typed percentage. */
export const percentText = z
  .string()
  .refine((text) => !Number.isNaN(parsePercent(text)))

/** What a percentage is about, and how much it is. */
export const rateSchema = z
  .object({
    target_type: z.enum(RATE_TARGETS),
    target_id: z.string(),
    percent: percentText,
  })
  .refine(
    ({ target_type, target_id }) => target_type === "all" || target_id !== "",
    { path: ["target_id"] }
  )

export type RateValues = z.infer<typeof rateSchema>

/** The values as the API takes them. */
export const rateInput = ({
  target_type,
  target_id,
  percent,
}: RateValues): RateBatch => ({
  upsert: [
    {
      target_type,
      target_id: target_type === "all" ? EVERYTHING : target_id,
      percent: parsePercent(percent),
    },
  ],
})
