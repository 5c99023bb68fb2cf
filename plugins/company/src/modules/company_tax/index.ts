import { Module } from "@medusajs/framework/utils"
import { CompanyTaxModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_TAX_MODULE = "company_tax"

export { CompanyTaxModuleService }

export default Module(COMPANY_TAX_MODULE, {
  service: CompanyTaxModuleService,
})
