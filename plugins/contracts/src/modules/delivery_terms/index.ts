import { Module } from "@medusajs/framework/utils"
import { DeliveryTermsModuleService } from "./service"

/** Key under which the module is resolved. */
export const DELIVERY_TERMS_MODULE = "delivery_terms"

export { DeliveryTermsModuleService }

export default Module(DELIVERY_TERMS_MODULE, {
  service: DeliveryTermsModuleService,
})
