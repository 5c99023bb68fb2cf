export { CompanyCreditEvents, OnAccountOrderEvents } from "./events"
export type * from "./http"
export type { OverLimitChoice } from "../domain/over-limit-choice"
export type { PaymentTerms, PaymentTermsKind } from "../domain/payment-terms"
