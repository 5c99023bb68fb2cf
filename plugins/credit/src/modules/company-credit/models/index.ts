export { CompanyCredit } from "./company-credit"
