export { CompanyApplication } from "./company-application"
export { CompanyApplicationEntry } from "./company-application-entry"
export { CompanyApplicationToken } from "./company-application-token"
