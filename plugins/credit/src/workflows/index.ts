export * from "./company-credit/workflows/close-company-credit"
export * from "./company-credit/workflows/create-company-credit"
export * from "./company-credit/workflows/grant-overdue-grace"
export * from "./company-credit/workflows/update-company-credit"
