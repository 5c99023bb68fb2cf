export {
  PAYMENT_TERMS_KINDS,
  type PaymentTerms,
  type PaymentTermsColumns,
  type PaymentTermsKind,
  readPaymentTerms,
  writePaymentTerms,
} from "@medusa-b2b/kit/terms"
