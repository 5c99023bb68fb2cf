import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../../modules/company-import"
import type { QueueImportDTO } from "../../../types/company-import"

/**
 * Puts a run into the queue, with its file.
 *
 * Rollback deletes both.
 */
export const queueCompanyImportStep = createStep(
  "queue-company-import",
  async (data: QueueImportDTO, { container }) => {
    const service: CompanyImportModuleService = container.resolve(
      COMPANY_IMPORT_MODULE
    )
    const run = await service.queueImport(data)
    return new StepResponse(run, run.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyImportModuleService = container.resolve(
        COMPANY_IMPORT_MODULE
      )
      await service.deleteCompanyImportFiles({ company_import_id: id })
      await service.deleteCompanyImports([id])
    }
  }
)
