import { Module } from "@medusajs/framework/utils"
import { CompanyApplicationModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_APPLICATION_MODULE = "company_application"

export { CompanyApplicationModuleService }

export default Module(COMPANY_APPLICATION_MODULE, {
  service: CompanyApplicationModuleService,
})
