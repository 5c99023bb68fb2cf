import { z } from "@medusajs/framework/zod"

/** Options of the contracts plugin. */
export const optionsSchema = z.strictObject({
  /** Whether the store's price tiers name the contract (id and number) that a price comes from. */
  show_contract_to_buyers: z.boolean().default(true),
})

export type ContractsOptions = z.infer<typeof optionsSchema>
