export * from "./credit-entry/workflows/create-credit-entry"
export * from "./company-credit/workflows/create-company-credit"
