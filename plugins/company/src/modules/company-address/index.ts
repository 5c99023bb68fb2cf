import { Module } from "@medusajs/framework/utils"
import { CompanyAddressModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_ADDRESS_MODULE = "company_address"

export { CompanyAddressModuleService }

export default Module(COMPANY_ADDRESS_MODULE, {
  service: CompanyAddressModuleService,
})
