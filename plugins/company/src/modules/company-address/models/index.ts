export { CompanyAddress } from "./company-address"
export { CompanyContactPoint } from "./company-contact-point"
