import { textOrNull } from "@medusa-b2b/admin-kit/text"
import * as z from "zod"

import {
  COMPANY_KINDS,
  type AdminCompany,
  type UpdateCompanyDTO,
} from "../types"

/** The limits are the API's. */
export const companySchema = z.object({
  name: z.string().trim().min(1).max(255),
  kind: z.enum(COMPANY_KINDS),
  organization_number: z.string().max(32),
  vat_id: z.string().max(32),
  currency_code: z.string().max(3),
  time_zone: z.string().trim().min(1).max(64),
})

export type CompanyValues = z.infer<typeof companySchema>

/** What the form shows first: the company's values, or those of a new one. */
export const companyValues = (
  company: Partial<AdminCompany> = {}
): CompanyValues => ({
  name: company.name ?? "",
  kind: company.kind ?? "legal_entity",
  organization_number: company.organization_number ?? "",
  vat_id: company.vat_id ?? "",
  currency_code: company.currency_code ?? "",
  time_zone: company.time_zone ?? "Europe/Stockholm",
})

/**
 * The values as the API takes them. Only a legal entity has an organisation
 * number and a VAT id; what was typed before the kind was changed is dropped.
 */
export const companyInput = (
  values: CompanyValues
): UpdateCompanyDTO & { name: string } => {
  const isLegalEntity = values.kind === "legal_entity"

  return {
    name: values.name.trim(),
    organization_number: isLegalEntity
      ? textOrNull(values.organization_number)
      : null,
    vat_id: isLegalEntity ? textOrNull(values.vat_id) : null,
    currency_code: textOrNull(values.currency_code),
    time_zone: values.time_zone.trim(),
  }
}
