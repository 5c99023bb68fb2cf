import { z } from "@medusajs/framework/zod"
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

/** Options of the contracts plugin. */
export const optionsSchema = z.strictObject({
  /** Whether the store's price tiers name the contract (id and number) that a price comes from. */
  show_contract_to_buyers: z.boolean().default(true),
  /** What visitors, and people who act for no active company, see of the catalogue. */
  visitors_see: z.enum(["everything", "nothing"]).default("everything"),
  /** What companies pay for freight where no contract says it, by the cart's currency in lower case: `{ sek: { kind: "free_above", free_above: 5000 } }`. */
  freight: z.record(z.string().regex(/^[a-z]{3}$/), freight).default({}),
})

export type ContractsOptions = z.infer<typeof optionsSchema>
