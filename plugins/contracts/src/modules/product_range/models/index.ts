export { ContractRange } from "./contract-range"
export { ProductRange } from "./product-range"
export { ProductRangeRule } from "./product-range-rule"
