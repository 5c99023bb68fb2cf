export { OrderValueTerms } from "./order-value-terms"
export { QuantityRule } from "./quantity-rule"
