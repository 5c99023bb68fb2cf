import { store } from "../app/store-client"

/** A company's credit as its buyers see it; decimal texts in major units of its currency. */
export type Credit = {
  currency_code: string
  /** null: no limit. */
  limit_amount: string | null
  /** Ordered and not invoiced. */
  held: string
  /** Invoiced and not paid. */
  owed: string
  /** null: no limit. */
  free: string | null
  over_limit: "refuse" | "approval" | "hold" | "allow"
  /** Moment up to which the limit is raised. */
  raised_until: string | null
  /** Whether a company above has a credit that the orders count on too. */
  has_roof: boolean
  is_roof_used_up: boolean
}

/** When the company pays. */
export type PaymentTerms = {
  kind: "net" | "month_end" | "prepaid"
  days: number
}

/** The credit of the company that the buyer acts for; null for one without. */
export type CompanyCredit = {
  credit: Credit | null
  payment_terms: PaymentTerms | null
}

/** What the company may still buy for, and when it pays. */
export const fetchCredit = (): Promise<CompanyCredit> =>
  store().client.fetch("/store/credit")
