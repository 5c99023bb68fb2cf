export { BudgetEvents } from "./events"
export type * from "./http"
