import { Module } from "@medusajs/framework/utils"
import { CompanyActivityModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_ACTIVITY_MODULE = "company_activity"

export { CompanyActivityModuleService }

export default Module(COMPANY_ACTIVITY_MODULE, {
  service: CompanyActivityModuleService,
})
