import type { TaxTreatment } from "../domain/tax/tax-treatment"
import type { VatCheckResult, VatCheckSource } from "../domain/tax/vat-standing"

/** What staff settled about a legal entity's VAT. */
export type TaxProfileDTO = {
  company_id: string
  /** Lower-case ISO 3166-1 alpha-2; null: where the VAT id was given. */
  country_code: string | null
  treatment: TaxTreatment
  exempt_ground: string | null
  /** `YYYY-MM-DD`, inclusive. */
  exempt_until: string | null
}

/** Fields of a tax profile to write; those left out stay. */
export type WriteTaxProfileDTO = { company_id: string } & Partial<
  Omit<TaxProfileDTO, "company_id">
>

/** An answer about a VAT id, as it is stored. */
export type VatCheckDTO = {
  id: string
  company_id: string
  vat_id: string
  result: VatCheckResult
  source: VatCheckSource
  checked_at: Date
  user_id: string | null
  user_name: string | null
  request_identifier: string | null
  registered_name: string | null
  registered_address: string | null
  note: string | null
  created_at: Date | string
  updated_at: Date | string
  deleted_at: Date | string | null
}
