import type { PaymentTerms } from "../domain/payment-terms"

/** What an order takes of one credit; decimal texts in that credit's currency. */
export type AdminOnAccountShare = {
  company_credit_id: string
  /** Ledger account of the credit. */
  account_id: string
  currency_code: string
  /** Units of the credit's currency for one of the order's, fixed when it was placed. */
  rate: string
  /** 0 for the nearest credit, then upwards. */
  distance: number
  /** What is held and not invoiced. */
  held: string
  /** What invoices charge for the order. */
  invoiced: string
  /** What will never be delivered, and is not held. */
  undelivered: string
}

/** An order on account. */
export type AdminOnAccountOrder = {
  id: string
  /** Medusa order; null while it is being placed. */
  order_id: string | null
  order: { id: string; display_id: number; email: string | null } | null
  company_id: string
  company: { id: string; name: string } | null
  company_credit_id: string | null
  currency_code: string
  /** What it cost when it was placed, decimal text in major units, VAT included. */
  amount: string
  /** Fixed when it was placed. */
  payment_terms: PaymentTerms
  /** Who said so: `contract`, `company` or `merchant`. */
  payment_terms_by: string
  /** Calendar date on which an invoice of the order's own day is due. */
  due_on: string
  /** None of a prepaid order. */
  shares: AdminOnAccountShare[]
  created_at: string
}

export type AdminOnAccountOrderResponse = {
  on_account_order: AdminOnAccountOrder
}

export type AdminOnAccountOrdersResponse = {
  on_account_orders: AdminOnAccountOrder[]
  count: number
  offset: number
  limit: number
}
