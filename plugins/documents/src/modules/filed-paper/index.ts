import { Module } from "@medusajs/framework/utils"
import { FiledPaperModuleService } from "./service"

/** Key under which the module is resolved. */
export const FILED_PAPER_MODULE = "filed_paper"

export { FiledPaperModuleService }

export default Module(FILED_PAPER_MODULE, { service: FiledPaperModuleService })
