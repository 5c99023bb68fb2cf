export {
  outcomeOf,
  reservedOf,
  type CartOutcome,
  type OrderTrace,
  type PaymentTrace,
  type RunTrace,
} from "./cart-outcome"
export { failsAfterwards } from "./fails-afterwards"
export { eventually } from "./eventually"
export { clearMails, sentMails, type SentMail } from "./mails"
