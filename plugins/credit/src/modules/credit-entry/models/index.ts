export { CreditEntry } from "./credit-entry"
