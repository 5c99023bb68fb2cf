/** When an order on account is paid: so many days after the invoice, or after its month's end; or beforehand. */
export const PAYMENT_TERMS_KINDS = ["net", "month_end", "prepaid"] as const

export type PaymentTermsKind = (typeof PAYMENT_TERMS_KINDS)[number]

/** Payment terms; `days` is 0 for `prepaid`. */
export type PaymentTerms = { kind: PaymentTermsKind; days: number }
