import { Module } from "@medusajs/framework/utils"
import { CompanyImportModuleService } from "./service"

/** Key under which the module is resolved. */
export const COMPANY_IMPORT_MODULE = "company_import"

export { CompanyImportModuleService }

export default Module(COMPANY_IMPORT_MODULE, {
  service: CompanyImportModuleService,
})
