import { z } from "@medusajs/framework/zod"

/** Options of the contracts plugin. */
export const optionsSchema = z.strictObject({
  /** Whether the store's price tiers name the contract (id and number) that a price comes from. */
  show_contract_to_buyers: z.boolean().default(true),
  /** What visitors, and people who act for no active company, see of the catalogue. */
  visitors_see: z.enum(["everything", "nothing"]).default("everything"),
})

export type ContractsOptions = z.infer<typeof optionsSchema>
