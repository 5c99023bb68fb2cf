export * from "./budget/workflows/create-budget"
