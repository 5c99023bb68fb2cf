import { z } from "@medusajs/framework/zod"
import { PAYMENT_TERMS_KINDS } from "./domain/payment-terms"

/** Longest term of payment, in days. */
export const MOST_TERM_DAYS = 365

/** Options of the credit plugin. */
export const optionsSchema = z.strictObject({
  /** Payment terms of a company for which neither a contract nor its credit says any. */
  default_terms: z
    .strictObject({
      kind: z.enum(PAYMENT_TERMS_KINDS).default("net"),
      days: z.number().int().min(0).max(MOST_TERM_DAYS).default(30),
    })
    .prefault({}),
  /** Days after which an unpaid invoice stops further orders on account, of a credit that is given without saying so; null: never. */
  default_overdue_days: z
    .number()
    .int()
    .min(0)
    .max(MOST_TERM_DAYS)
    .nullable()
    .default(null),
})

export type CreditOptions = z.infer<typeof optionsSchema>
