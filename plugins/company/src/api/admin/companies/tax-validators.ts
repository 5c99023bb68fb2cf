import { z } from "@medusajs/framework/zod"
import { TAX_TREATMENTS } from "../../../domain/tax/tax-treatment"

const LongText = z.string().trim().min(1).max(4000)

export const AdminSetCompanyTax = z.strictObject({
  treatment: z.enum(TAX_TREATMENTS).optional(),
  country_code: z
    .string()
    .regex(
      /^[a-z]{2}$/i,
      "country_code must be a code of two letters, such as se"
    )
    .toLowerCase()
    .nullable()
    .optional(),
  exempt_ground: z.string().trim().min(1).max(255).nullable().optional(),
  exempt_until: z.iso
    .date("exempt_until must be a day, such as 2027-12-31")
    .nullable()
    .optional(),
})

export type AdminSetCompanyTax = z.infer<typeof AdminSetCompanyTax>

/** A decision names what it rests on: it stands in for the register's answer. */
export const AdminDecideVatId = z.strictObject({
  result: z.enum(["valid", "invalid"]),
  note: LongText,
})

export type AdminDecideVatId = z.infer<typeof AdminDecideVatId>

export const AdminSetReverseCharge = z.strictObject({
  reverse_charge: z.boolean(),
})

export type AdminSetReverseCharge = z.infer<typeof AdminSetReverseCharge>
