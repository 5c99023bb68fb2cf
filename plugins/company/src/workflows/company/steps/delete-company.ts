import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Deletes a company without others below it, and its members.
 *
 * Rollback restores both.
 */
export const deleteCompanyStep = createStep(
  "delete-company",
  async ({ id }: { id: string }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const company = await service.fellCompany(id)
    return new StepResponse(company, id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.restoreCompanies([id])
    }
  }
)
