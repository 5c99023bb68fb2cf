import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../modules/company-import"
import { runImports } from "../workflows/company-import/run-imports"

/**
 * Runs imports whose server was gone before it came to them, marks those that
 * it left in their middle, and deletes uploaded files and reports in time.
 */
const runCompanyImports = async (container: MedusaContainer): Promise<void> => {
  const service: CompanyImportModuleService = container.resolve(
    COMPANY_IMPORT_MODULE
  )
  await runImports(container)
  await service.deleteOldContents()
}

export default runCompanyImports

export const config = {
  name: "run-company-imports",
  schedule: "* * * * *",
}
