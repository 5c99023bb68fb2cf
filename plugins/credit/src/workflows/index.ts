export * from "./credit-entry/workflows/create-credit-entry"
