import { Module } from "@medusajs/framework/utils"
import { OrderTermsModuleService } from "./service"

/** Key under which the module is resolved. */
export const ORDER_TERMS_MODULE = "order_terms"

export { OrderTermsModuleService }

export default Module(ORDER_TERMS_MODULE, { service: OrderTermsModuleService })
