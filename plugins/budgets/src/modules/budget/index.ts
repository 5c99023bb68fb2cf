import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import {
  type BudgetRow,
  BudgetModuleService,
  type PersonalLimitRow,
} from "./service"

/** Key under which the module is resolved. */
export const BUDGET_MODULE = "budget"

export { type BudgetRow, BudgetModuleService, type PersonalLimitRow }

export default Module(BUDGET_MODULE, {
  service: BudgetModuleService,
  loaders: [validatePlugins, validateOptions],
})
