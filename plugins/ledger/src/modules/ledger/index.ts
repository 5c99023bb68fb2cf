import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { LedgerModuleService } from "./service"

/** Key under which the module is resolved. */
export const LEDGER_MODULE = "ledger"

export { LedgerModuleService }

export default Module(LEDGER_MODULE, {
  service: LedgerModuleService,
  loaders: [validatePlugins, validateOptions],
})
