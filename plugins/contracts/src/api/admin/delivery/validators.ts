import { z } from "@medusajs/framework/zod"
import { FREIGHT_KINDS } from "../../../domain/freight/freight-terms"
import { id } from "../../validators"

const amount = z.number().min(0).max(1_000_000_000_000).nullable().default(null)
const ids = z.array(id).max(100).default([])

export const AdminSetFreightTerms = z.strictObject({
  freight_terms: z
    .strictObject({
      kind: z.enum(FREIGHT_KINDS),
      free_above: amount,
      amount,
      shipping_option_ids: ids,
      shipping_option_type_ids: ids,
    })
    .nullable(),
})
export type AdminSetFreightTermsType = z.infer<typeof AdminSetFreightTerms>
