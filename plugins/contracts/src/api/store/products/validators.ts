import { z } from "@medusajs/framework/zod"
import { id } from "../../validators"

export const StorePriceTiersParams = z.strictObject({
  /** Whose currency the prices are in; without it the store's default region. */
  region_id: id.optional(),
})
export type StorePriceTiersParamsType = z.infer<typeof StorePriceTiersParams>
