export { CompanyCredit } from "./company-credit"
export { ExchangeRate } from "./exchange-rate"
export { OnAccountOrder } from "./on-account-order"
export { OnAccountShare } from "./on-account-share"
