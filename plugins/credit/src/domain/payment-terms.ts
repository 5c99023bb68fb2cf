/** Ways of saying when an order on account is to be paid. */
export const PAYMENT_TERMS_KINDS = ["net", "month_end", "prepaid"] as const

export type PaymentTermsKind = (typeof PAYMENT_TERMS_KINDS)[number]

/**
 * When an order on account is to be paid: so many days after the invoice, or
 * after the end of its month, or before anything is sent.
 */
export type PaymentTerms =
  | { kind: "net"; days: number }
  | { kind: "month_end"; days: number }
  | { kind: "prepaid" }

/** Terms as two columns have them. */
export type PaymentTermsColumns = {
  payment_terms_kind: PaymentTermsKind | null
  payment_terms_days: number | null
}

/** The terms in two columns; null where none are said. */
export const readPaymentTerms = ({
  payment_terms_kind: kind,
  payment_terms_days: days,
}: PaymentTermsColumns): PaymentTerms | null => {
  if (!kind) {
    return null
  }
  return kind === "prepaid" ? { kind } : { kind, days: days ?? 0 }
}

/** Terms for two columns. */
export const writePaymentTerms = (
  terms: PaymentTerms | null
): PaymentTermsColumns => ({
  payment_terms_kind: terms?.kind ?? null,
  payment_terms_days: terms && terms.kind !== "prepaid" ? terms.days : null,
})
