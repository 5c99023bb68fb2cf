import { z } from "@medusajs/framework/zod"
import { isTimeZone } from "./domain/local-date"

/** Options of the articles plugin. */
export const optionsSchema = z.strictObject({
  /** IANA zone of the date on which an article is discontinued. */
  time_zone: z
    .string()
    .max(64)
    .default("Europe/Stockholm")
    .refine(isTimeZone, { error: "is no IANA time zone" }),
})

export type ArticlesOptions = z.infer<typeof optionsSchema>
