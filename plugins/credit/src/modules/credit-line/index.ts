import { Module } from "@medusajs/framework/utils"
import { CreditLineModuleService } from "./service"

/** Key under which the module is resolved. */
export const CREDIT_LINE_MODULE = "credit_line"

export { CreditLineModuleService }

export default Module(CREDIT_LINE_MODULE, { service: CreditLineModuleService })
