export { amountText } from "./amount-text"
export type {
  Violation,
  ViolationResolution,
  ViolationSeverity,
  ViolationWithMessage,
} from "./violation"
export type {
  CheckoutRule,
  CheckoutSnapshot,
  SnapshotCart,
  SnapshotLine,
} from "./checkout-rule"
export { defineCheckoutRule, listCheckoutRules } from "./registry"
export { languageOf, violationText, type Language } from "./messages"
export { loadSnapshot } from "./load-snapshot"
export { canPlace, evaluateCart, type CartEvaluation } from "./evaluate-cart"
export { checkoutRefused, isCheckoutRefusal } from "./refusal"
