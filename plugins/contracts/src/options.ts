import { z } from "@medusajs/framework/zod"
import { WISHES } from "./domain/delivery/wished-date"
import {
  FREIGHT_KINDS,
  faultOfFreightTerms,
} from "./domain/freight/freight-terms"

const freight = z
  .strictObject({
    kind: z.enum(FREIGHT_KINDS),
    free_above: z.number().min(0).nullable().default(null),
    amount: z.number().min(0).nullable().default(null),
  })
  .superRefine((terms, context) => {
    const message = faultOfFreightTerms(terms)
    if (message) {
      context.addIssue({ code: "custom", message })
    }
  })

/** A name of the tz database, such as Europe/Stockholm. */
const timeZone = z.string().refine(
  (name) => {
    try {
      return !!new Intl.DateTimeFormat("en", { timeZone: name })
    } catch {
      return false
    }
  },
  { error: "must be a time zone like Europe/Stockholm" }
)

const delivery = z.strictObject({
  /** Whose public holidays the warehouse keeps, as ISO 3166-1 alpha-2; null: none. */
  country: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .default(null),
  /** State or region of that country, as date-holidays names it. */
  region: z.string().nullable().default(null),
  time_zone: timeZone.default("UTC"),
  /** Orders before this time are begun on the same working day. */
  cut_off: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default("14:00"),
  /** ISO days of the week on which the warehouse works. */
  working_weekdays: z
    .array(z.number().int().min(1).max(7))
    .min(1)
    .default([1, 2, 3, 4, 5]),
  /** Working days from order to dispatch where nothing else says them. */
  lead_time_days: z.number().int().min(0).max(365).default(1),
  /** Whether buyers may wish days before the promised one, too. */
  wishes: z.enum(WISHES).default("after_promise"),
})

/** Options of the contracts plugin. */
export const optionsSchema = z.strictObject({
  /** Whether the store's price tiers name the contract (id and number) that a price comes from. */
  show_contract_to_buyers: z.boolean().default(true),
  /** What visitors, and people who act for no active company, see of the catalogue. */
  visitors_see: z.enum(["everything", "nothing"]).default("everything"),
  /** What companies pay for freight where no contract says it, by the cart's currency in lower case: `{ sek: { kind: "free_above", free_above: 5000 } }`. */
  freight: z.record(z.string().regex(/^[a-z]{3}$/), freight).default({}),
  /** When the warehouse works, and what is promised by default. */
  delivery: delivery.prefault({}),
})

export type ContractsOptions = z.infer<typeof optionsSchema>
