import { z } from "@medusajs/framework/zod"
import { currencyCode, moment, pageParams } from "../../validators"

export const AdminGetExchangeRatesParams = pageParams.extend({
  order: z.string().max(255).default("-valid_from"),
  from_currency: currencyCode.optional(),
  to_currency: currencyCode.optional(),
})
export type AdminGetExchangeRatesParams = z.infer<
  typeof AdminGetExchangeRatesParams
>

export const AdminCreateExchangeRate = z.strictObject({
  from_currency: currencyCode,
  to_currency: currencyCode,
  /** Units of `to_currency` for one of `from_currency`. */
  rate: z.union([
    z.number().positive().max(1_000_000_000),
    z.string().regex(/^(?=.*[1-9])\d{1,9}(\.\d{1,12})?$/, {
      error: "rate must be a number above 0 like 11.4567",
    }),
  ]),
  /** Default now. */
  valid_from: moment.optional(),
})
export type AdminCreateExchangeRate = z.infer<typeof AdminCreateExchangeRate>
