import type { PaymentTerms, PaymentTermsKind } from "./payment-terms"

/** Terms as two columns of a table have them. */
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
