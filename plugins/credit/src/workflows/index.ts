export * from "./company-credit/workflows/create-company-credit"
