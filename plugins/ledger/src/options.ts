import { z } from "@medusajs/framework/zod"

/** Options of the ledger plugin. */
export const optionsSchema = z.strictObject({
  /** How many expired holds the job releases at a time. */
  expiry_batch: z.number().int().min(1).max(1000).default(100),
})

export type LedgerOptions = z.infer<typeof optionsSchema>
