import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { CreditEntryModuleService } from "./service"

/** Key under which the module is resolved. */
export const CREDIT_ENTRY_MODULE = "credit_entry"

export { CreditEntryModuleService }

export default Module(CREDIT_ENTRY_MODULE, {
  service: CreditEntryModuleService,
  loaders: [validatePlugins, validateOptions],
})
