export * from "./credit-entry/workflows/create-credit-entry"
export * from "./credit-line/workflows/create-credit-line"
