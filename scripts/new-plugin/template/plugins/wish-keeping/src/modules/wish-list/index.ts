import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { WishListModuleService } from "./service"

/** Key under which the module is resolved. */
export const WISH_LIST_MODULE = "wish_list"

export { WishListModuleService }

export default Module(WISH_LIST_MODULE, {
  service: WishListModuleService,
  loaders: [validatePlugins, validateOptions],
})
