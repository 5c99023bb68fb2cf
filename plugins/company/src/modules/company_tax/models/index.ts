export { CompanyTaxProfile } from "./company-tax-profile"
export { CompanyVatCheck } from "./company-vat-check"
export { ReverseChargeProduct } from "./reverse-charge-product"
