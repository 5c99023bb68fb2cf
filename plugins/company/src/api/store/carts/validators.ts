import { z } from "@medusajs/framework/zod"
import { REFERENCE_MAX_LENGTH } from "../../../domain/references"
import { Short } from "../../validators"

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

/** Addresses of the company's book for a cart; one that is left out stays. */
export const StoreSetCompanyAddresses = z
  .strictObject({
    ship_to_id: Short.optional(),
    bill_to_id: Short.optional(),
  })
  .refine(({ ship_to_id, bill_to_id }) => ship_to_id || bill_to_id, {
    message: "Give ship_to_id, bill_to_id or both",
    path: ["ship_to_id"],
  })

export type StoreSetCompanyAddresses = z.infer<typeof StoreSetCompanyAddresses>
