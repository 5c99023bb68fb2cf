import { Module } from "@medusajs/framework/utils"
import { CompanyCreditModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_CREDIT_MODULE = "company_credit"

export { CompanyCreditModuleService }

export default Module(COMPANY_CREDIT_MODULE, { service: CompanyCreditModuleService })
