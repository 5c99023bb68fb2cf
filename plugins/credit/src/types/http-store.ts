import type { OverLimitChoice } from "../domain/over-limit-choice"
import type { PaymentTerms } from "../domain/payment-terms"
import type { CreditStanding } from "./http"

/** The credit that a buyer's orders on account count on, as they see it. */
export type StoreCredit = CreditStanding & {
  /** Lower-case ISO 4217 code of all amounts. */
  currency_code: string
  /** What becomes of an order that is larger than what is left. */
  over_limit: OverLimitChoice
  /** Until when the limit is raised, ISO 8601 moment; null: it is not. */
  raised_until: string | null
  /** Whether a credit above, whose figures are the group's, counts the orders too. */
  has_roof: boolean
  /** Whether nothing is left under that roof. */
  is_roof_used_up: boolean
}

export type StoreCreditResponse = {
  /** null: the company has no credit. */
  credit: StoreCredit | null
  /** null: nobody says any. */
  payment_terms: PaymentTerms | null
}
