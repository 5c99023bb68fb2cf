export * from "./budget/workflows/create-budget"
export { followOrderBudgets } from "./budget/follow-order-budgets"
