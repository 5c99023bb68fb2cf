import type { Language, PaperKind } from "@medusa-b2b/kit/mail"
import type { OpeningHours } from "../domain/opening-hours"

/** An address of a company as the module returns it. */
export type CompanyAddressDTO = {
  id: string
  company_id: string
  label: string
  is_ship_to: boolean
  is_bill_to: boolean
  is_default_ship_to: boolean
  is_default_bill_to: boolean
  /** Of a group: whether the legal entities below may use it. */
  is_shared: boolean
  company_name: string | null
  attention: string | null
  address_1: string
  address_2: string | null
  postal_code: string | null
  city: string
  province: string | null
  /** Lower-case ISO 3166-1 code of two letters. */
  country_code: string
  phone: string | null
  /** Code in the merchant's ERP; once per company. */
  external_id: string | null
  gln: string | null
  opening_hours: OpeningHours | null
  driver_note: string | null
  metadata: Record<string, unknown> | null
  created_at: Date | string
  updated_at: Date | string
  deleted_at: Date | string | null
}

/** What can be changed in an address. */
export type UpdateCompanyAddressDTO = Partial<
  Omit<
    CompanyAddressDTO,
    "id" | "company_id" | "created_at" | "updated_at" | "deleted_at"
  >
>

/**
 * What a new address may be given. Without a word on its use it is a ship-to;
 * without a word on the default, a company's first of a use becomes its default.
 */
export type CreateCompanyAddressDTO = UpdateCompanyAddressDTO &
  Pick<
    CompanyAddressDTO,
    "company_id" | "label" | "address_1" | "city" | "country_code"
  >

/** A contact point as the module returns it. */
export type CompanyContactPointDTO = {
  id: string
  company_id: string
  name: string
  email: string
  language: Language | null
  papers: PaperKind[]
  external_id: string | null
  metadata: Record<string, unknown> | null
  created_at: Date | string
  updated_at: Date | string
  deleted_at: Date | string | null
}

/** What can be changed in a contact point. */
export type UpdateContactPointDTO = Partial<
  Omit<
    CompanyContactPointDTO,
    "id" | "company_id" | "created_at" | "updated_at" | "deleted_at"
  >
>

/** What a new contact point may be given. */
export type CreateContactPointDTO = UpdateContactPointDTO &
  Pick<CompanyContactPointDTO, "company_id" | "name" | "email">
