import { z } from "@medusajs/framework/zod"

/** Options of the company plugin. */
export const optionsSchema = z.strictObject({
  /** Whether only companies may order: a cart without a company is refused at the door. */
  require_company: z.boolean().default(true),
})

export type CompanyOptions = z.infer<typeof optionsSchema>
