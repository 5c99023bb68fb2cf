import { Module } from "@medusajs/framework/utils"
import { PricePromiseModuleService } from "./service"

/** Key under which the module is resolved. */
export const PRICE_PROMISE_MODULE = "price_promise"

export { PricePromiseModuleService }

export default Module(PRICE_PROMISE_MODULE, {
  service: PricePromiseModuleService,
})
