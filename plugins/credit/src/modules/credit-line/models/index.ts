export { CreditLine } from "./credit-line"
