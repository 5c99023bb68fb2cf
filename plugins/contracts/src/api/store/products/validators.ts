import { z } from "@medusajs/framework/zod"
import { fieldMust, id, wholeQuantity } from "../../validators"

export const StorePriceTiersParams = z.strictObject({
  /** Whose currency the prices are in; without it the store's default region. */
  region_id: id.optional(),
})
export type StorePriceTiersParamsType = z.infer<typeof StorePriceTiersParams>

export const StoreDeliveryEstimateParams = z.strictObject({
  /** Where the goods go; without it no country's holidays and no area's days count but the warehouse's. */
  country_code: z
    .string()
    .regex(/^[A-Za-z]{2}$/, { error: fieldMust("a country code like SE") })
    .toLowerCase()
    .optional(),
  postal_code: z.string().min(1).max(20).optional(),
})
export type StoreDeliveryEstimateParamsType = z.infer<
  typeof StoreDeliveryEstimateParams
>

export const StorePriceExplanationParams = z.strictObject({
  variant_id: id,
  /** Pieces on one line. */
  quantity: wholeQuantity,
  region_id: id.optional(),
})
export type StorePriceExplanationParamsType = z.infer<
  typeof StorePriceExplanationParams
>
