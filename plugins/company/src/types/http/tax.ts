import type { TaxGround, TaxReason } from "../../domain/tax/tax-decision"
import type { TaxTreatment } from "../../domain/tax/tax-treatment"
import type { VatStanding } from "../../domain/tax/vat-standing"
import type { VatCheckDTO } from "../tax"

/** Texts in the languages of the admin. */
export type BothLanguages = Record<"en" | "sv", string>

/** A company's VAT as staff sees it: that of its legal entity. */
export type AdminCompanyTax = {
  legal_entity: { id: string; name: string }
  /** Whether it is this company's own, to be settled here. */
  is_own: boolean
  treatment: TaxTreatment
  /** Lower-case ISO 3166-1 alpha-2 of where it is established; null: where the VAT id was given. */
  country_code: string | null
  exempt_ground: string | null
  exempt_until: string | null
  vat_id: string | null
  vat_standing: VatStanding
  /** The answer that decides about the VAT id; null: there is none. */
  vat_answer: VatCheckDTO | null
  /** What would be decided today for goods sent to its own country. */
  status: {
    reason: TaxReason
    ground: TaxGround
    country_code: string
    explanation: BothLanguages
  }
  /** The register that is asked; null: staff alone decides. */
  registry: string | null
  /** Latest answers about VAT ids, newest first. */
  checks: VatCheckDTO[]
}

export type AdminCompanyTaxResponse = { tax: AdminCompanyTax }

export type AdminReverseChargeResponse = { reverse_charge: boolean }

/** A company's VAT as its members see it. */
export type StoreCompanyTax = Pick<
  AdminCompanyTax,
  "legal_entity" | "vat_id" | "vat_standing"
> & {
  /** Where it is established; lower-case ISO 3166-1 alpha-2. */
  country_code: string
  /** What would be decided today for goods sent to its own country. */
  reason: TaxReason
  /** In a sentence, in the language asked for. */
  explanation: string
}

export type StoreCompanyTaxResponse = { tax: StoreCompanyTax }

/** What was decided for a line of a cart. */
export type StoreTaxedLine = {
  reason: TaxReason
  /** What the invoice will say; null for a line with VAT. */
  note: string | null
  explanation: string
}

/** A cart's VAT, and why. */
export type StoreCartTax = {
  lines: (StoreTaxedLine & { item_id: string })[]
  shipping: StoreTaxedLine
  /** Each note once, as the invoice will say it. */
  notes: string[]
  /** False: the amounts on the cart are older than this decision; `POST` computes them anew. */
  is_current: boolean
}

/** Null for a cart of no company. */
export type StoreCartTaxResponse = { tax: StoreCartTax | null }

/** What staff may settle; fields left out stay. */
export type CompanyTaxInput = Partial<
  Pick<
    AdminCompanyTax,
    "treatment" | "country_code" | "exempt_ground" | "exempt_until"
  >
>
