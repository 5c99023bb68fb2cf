import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { ContractModuleService } from "./service"

/** Key under which the module is resolved. */
export const CONTRACT_MODULE = "contract"

export { ContractModuleService }

export default Module(CONTRACT_MODULE, {
  service: ContractModuleService,
  loaders: [validatePlugins, validateOptions],
})
