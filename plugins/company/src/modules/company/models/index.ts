export { Company } from "./company"
export { CompanyMember } from "./company-member"
export { OrderReferences } from "./order-references"
