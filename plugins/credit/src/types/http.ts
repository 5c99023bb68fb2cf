import type { OverLimitChoice } from "../domain/over-limit-choice"
import type { PaymentTerms } from "../domain/payment-terms"

type Page = { count: number; offset: number; limit: number }

/** Where a credit stands now. Decimal texts in major units of its currency. */
export type CreditStanding = {
  /** The limit that counts now, a temporary raise included; null: none. */
  limit_amount: string | null
  /** What orders hold that are not invoiced. */
  held: string
  /** What is invoiced and not paid; less than 0 when more was paid. */
  owed: string
  /** What can still be ordered; less than 0 past the limit; null without one. */
  free: string | null
}

/** A company's credit, as staff see it. */
export type AdminCompanyCredit = {
  id: string
  company_id: string
  company: { id: string; name: string; kind: string } | null
  /** Lower-case ISO 4217 code. */
  currency_code: string
  /** Ledger account, for its statement. */
  account_id: string
  /** The limit without a temporary raise; null: none. */
  limit_amount: string | null
  /** By how much the limit is raised until `raised_until`; null: it is not, or the time is over. */
  raised_by: string | null
  /** ISO 8601 moment. */
  raised_until: string | null
  over_limit: OverLimitChoice
  /** Days after which an unpaid invoice stops further orders; null: never. */
  overdue_days: number | null
  /** Calendar date up to which overdue invoices stop nothing; null: no grace. */
  overdue_grace_until: string | null
  /** null: those of the nearest company above, else the merchant's. */
  payment_terms: PaymentTerms | null
  standing: CreditStanding
  created_at: string
}

export type AdminCompanyCreditResponse = { company_credit: AdminCompanyCredit }

export type AdminCompanyCreditsResponse = {
  company_credits: AdminCompanyCredit[]
} & Page

export type AdminCompanyCreditDeleteResponse = {
  id: string
  object: "company_credit"
  deleted: true
}
