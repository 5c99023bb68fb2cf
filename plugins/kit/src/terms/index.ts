export {
  type LoadOrderTerms,
  provideOrderTerms,
  termsOfOrder,
} from "./order-terms"
export {
  PAYMENT_TERMS_KINDS,
  type PaymentTerms,
  type PaymentTermsKind,
} from "./payment-terms"
export {
  type AgreedTerms,
  listTermsSources,
  provideTerms,
  type TermsOfCompany,
  type TermsSource,
  termsOf,
} from "./terms-port"
export {
  type PaymentTermsColumns,
  readPaymentTerms,
  writePaymentTerms,
} from "./terms-columns"
