import { store } from "../app/store-client"
import type { Language } from "../i18n/language"

/** A cart's VAT in the reader's words. */
export type CartTax = {
  /** What the invoice will say, each once. */
  notes: string[]
  /** Why the lines bear VAT or not. */
  lines: { item_id: string; reason: string; explanation: string }[]
  /** False: the amounts on the cart are older than the decision. */
  is_current: boolean
}

/** A company's VAT status. */
export type CompanyTax = {
  country_code: string
  vat_standing: "valid" | "invalid" | "unchecked"
  reason: string
  explanation: string
}

/** Null for a cart of no company. */
export const fetchCartTax = async (
  cart_id: string,
  language: Language
): Promise<CartTax | null> =>
  (
    await store().client.fetch<{ tax: CartTax | null }>(
      `/store/carts/${cart_id}/tax`,
      { query: { language } }
    )
  ).tax

/** Has the cart's VAT computed anew. */
export const refreshCartTax = async (cart_id: string): Promise<void> => {
  await store().client.fetch(`/store/carts/${cart_id}/tax`, {
    method: "POST",
    body: {},
  })
}

/** Whether the company is charged VAT at home, and why. */
export const fetchCompanyTax = async (
  company_id: string,
  language: Language
): Promise<CompanyTax> =>
  (
    await store().client.fetch<{ tax: CompanyTax }>(
      `/store/companies/${company_id}/tax`,
      { query: { language } }
    )
  ).tax
