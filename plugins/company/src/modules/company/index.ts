import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { CompanyModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_MODULE = "company"

export { CompanyModuleService }

export default Module(COMPANY_MODULE, {
  service: CompanyModuleService,
  loaders: [validatePlugins, validateOptions],
})
