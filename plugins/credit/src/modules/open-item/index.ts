import { Module } from "@medusajs/framework/utils"
import { OpenItemModuleService } from "./service"

/** Key under which the module is resolved. */
export const OPEN_ITEM_MODULE = "open_item"

export { OpenItemModuleService }

export default Module(OPEN_ITEM_MODULE, { service: OpenItemModuleService })
