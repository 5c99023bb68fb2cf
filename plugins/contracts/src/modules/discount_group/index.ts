import { Module } from "@medusajs/framework/utils"
import { DiscountGroupModuleService } from "./service"

/** Key under which the module is resolved. */
export const DISCOUNT_GROUP_MODULE = "discount_group"

export { DiscountGroupModuleService }

export default Module(DISCOUNT_GROUP_MODULE, {
  service: DiscountGroupModuleService,
})
