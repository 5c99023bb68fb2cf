import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../domain/language"

const InLanguage = z.strictObject({
  /** Language of the sentences; default: the company's. */
  language: z.enum(LANGUAGES).optional(),
})

export const StoreGetTaxParams = InLanguage

export type StoreGetTaxParams = z.infer<typeof StoreGetTaxParams>

export const StoreRefreshTax = InLanguage

export type StoreRefreshTax = z.infer<typeof StoreRefreshTax>
