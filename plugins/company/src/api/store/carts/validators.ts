import { z } from "@medusajs/framework/zod"
import { REFERENCE_MAX_LENGTH } from "../../../domain/references"

/** A reference; an empty one is none. */
const Reference = z
  .string()
  .trim()
  .max(REFERENCE_MAX_LENGTH)
  .transform((text) => text || null)
  .nullable()
  .optional()

/** References to write on a cart; those left out stay. */
export const StoreSetReferences = z.strictObject({
  purchase_order_number: Reference,
  buyer_reference: Reference,
  goods_marking: Reference,
  cost_centre: Reference,
})

export type StoreSetReferences = z.infer<typeof StoreSetReferences>
