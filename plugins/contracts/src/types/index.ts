export type {
  Binding,
  ContractInForce,
  Lineage,
} from "../domain/contracts-in-force"
export {
  CONTRACT_STATUSES,
  type ContractAction,
  type ContractStatus,
} from "../domain/contract-status"
export type { ContractPrice } from "../domain/contract-price"
export { ContractEvents, PricePromiseEvents } from "./events"
export * from "./http"
export type {
  RangeEffect,
  RangeRule,
  RangeRuleKind,
} from "../domain/range/range-rule"
export { DiscountGroupEvents } from "./discount-group-events"
export { RangeEvents } from "./range-events"
