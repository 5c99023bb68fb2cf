import { z } from "@medusajs/framework/zod"

/** Options of the budgets plugin. */
export const optionsSchema = z.strictObject({
  /** How many characters a title may have. */
  max_title_length: z.number().int().min(1).max(255).default(100),
})

export type BudgetsOptions = z.infer<typeof optionsSchema>
