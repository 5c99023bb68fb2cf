import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { CompanyCreditModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_CREDIT_MODULE = "company_credit"

export { CompanyCreditModuleService }
export type { CompanyCreditRow, OnAccountOrderRow } from "./service"

export default Module(COMPANY_CREDIT_MODULE, {
  service: CompanyCreditModuleService,
  loaders: [validatePlugins, validateOptions],
})
