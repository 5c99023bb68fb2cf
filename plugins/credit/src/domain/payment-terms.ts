/** Ways of saying when an order on account is to be paid. */
export const PAYMENT_TERMS_KINDS = ["net", "month_end", "prepaid"] as const

export type PaymentTermsKind = (typeof PAYMENT_TERMS_KINDS)[number]

/**
 * When an order on account is to be paid: so many days after the invoice, or
 * after the end of its month, or before anything is sent; then `days` is 0.
 */
export type PaymentTerms = { kind: PaymentTermsKind; days: number }

/** Terms as two columns have them. */
export type PaymentTermsColumns = {
  payment_terms_kind: PaymentTermsKind | null
  payment_terms_days: number | null
}

/** The terms in two columns; null where none are said. */
export const readPaymentTerms = ({
  payment_terms_kind: kind,
  payment_terms_days: days,
}: PaymentTermsColumns): PaymentTerms | null =>
  kind ? { kind, days: days ?? 0 } : null

/** Terms for two columns; null for none. */
export const writePaymentTerms = (
  terms: PaymentTerms | null
): PaymentTermsColumns => ({
  payment_terms_kind: terms?.kind ?? null,
  payment_terms_days:
    terms && (terms.kind === "prepaid" ? 0 : Math.trunc(terms.days)),
})
