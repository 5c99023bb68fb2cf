import { Module } from "@medusajs/framework/utils"
import { ProductRangeModuleService } from "./service"

/** Key under which the module is resolved. */
export const PRODUCT_RANGE_MODULE = "product_range"

export { ProductRangeModuleService }

export default Module(PRODUCT_RANGE_MODULE, {
  service: ProductRangeModuleService,
})
