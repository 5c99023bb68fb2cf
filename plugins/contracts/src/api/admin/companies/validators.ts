import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import {
  currencyCode,
  id,
  moment,
  name,
  pageLimit,
  pageOffset,
  wholeQuantity,
} from "../../validators"

export const AdminPriceExplanationParams = z.strictObject({
  variant_id: id,
  /** Pieces on one line. */
  quantity: wholeQuantity,
  region_id: id.optional(),
  /** Moment whose prices are meant; now unless said otherwise. */
  at: moment,
})
export type AdminPriceExplanationParamsType = z.infer<
  typeof AdminPriceExplanationParams
>

export const AdminGetPricePromisesParams = createFindParams().extend({
  limit: pageLimit(50),
  offset: pageOffset,
  variant_id: id.optional(),
  reference_type: name.optional(),
  reference_id: id.optional(),
})

export const AdminCreatePricePromises = z.strictObject({
  currency_code: currencyCode,
  lines: z
    .array(
      z.strictObject({
        variant_id: id,
        amount: z.number().min(0).max(1_000_000_000_000),
        min_quantity: z.number().int().min(1).max(1_000_000_000).nullish(),
        max_quantity: z.number().int().min(1).max(1_000_000_000).nullish(),
      })
    )
    .min(1)
    .max(1000),
  /** First moment that they hold; now unless said otherwise. */
  starts_at: moment,
  /** First moment after it; null: until they are withdrawn. */
  ends_at: moment,
  /** What buyers and staff know the promise by. */
  label: name.nullish(),
})
export type AdminCreatePricePromisesType = z.infer<
  typeof AdminCreatePricePromises
>
