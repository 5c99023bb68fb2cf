import { textOrNull } from "@medusa-b2b/admin-kit/text"
import * as z from "zod"

import {
  TAX_TREATMENTS,
  type AdminCompanyTax,
  type CompanyTaxInput,
} from "../types"

/** An exemption says on what it rests: the invoice prints it. */
export const taxSchema = z
  .object({
    treatment: z.enum(TAX_TREATMENTS),
    country_code: z.string().regex(/^([a-z]{2})?$/i),
    exempt_ground: z.string().max(255),
    exempt_until: z.date().nullable(),
  })
  .refine(
    ({ treatment, exempt_ground }) =>
      treatment !== "exempt" || exempt_ground.trim() !== "",
    { path: ["exempt_ground"] }
  )

export type TaxValues = z.infer<typeof taxSchema>

/** The date field works with the first moment of a day here. */
const firstMoment = (day: string): Date => new Date(`${day}T00:00:00`)

const dayOf = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ].join("-")

/** What the form shows first. */
export const taxValues = (tax: AdminCompanyTax): TaxValues => ({
  treatment: tax.treatment,
  country_code: tax.country_code ?? "",
  exempt_ground: tax.exempt_ground ?? "",
  exempt_until: tax.exempt_until ? firstMoment(tax.exempt_until) : null,
})

/** The values as the API takes them. */
export const taxInput = (values: TaxValues): CompanyTaxInput => ({
  treatment: values.treatment,
  country_code: textOrNull(values.country_code),
  exempt_ground: textOrNull(values.exempt_ground),
  exempt_until: values.exempt_until ? dayOf(values.exempt_until) : null,
})

/** A decision about a VAT id, and what it rests on. */
export const decisionSchema = z.object({
  result: z.enum(["valid", "invalid"]),
  note: z.string().trim().min(1).max(4000),
})

export type DecisionValues = z.infer<typeof decisionSchema>

/** What the form shows first. */
export const newDecision: DecisionValues = { result: "valid", note: "" }
