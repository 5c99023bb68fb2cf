import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../modules/company-import"

/** Notes how many rows of a run have been dealt with; nothing for an upsert without a run. */
export const noteProgress = async (
  runId: string | null,
  rows: number,
  container: MedusaContainer
): Promise<void> => {
  if (runId) {
    const service: CompanyImportModuleService = container.resolve(
      COMPANY_IMPORT_MODULE
    )
    await service.noteProgress(runId, rows)
  }
}
