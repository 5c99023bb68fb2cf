import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { CompanyDTO, CreateCompanyDTO } from "../../../types/company"

/**
 * Creates a company in its place in the tree.
 *
 * Rollback deletes it for good.
 */
export const createCompanyStep = createStep(
  "create-company",
  async (data: CreateCompanyDTO, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const company: CompanyDTO = await service.plantCompany(data)
    return new StepResponse(company, company.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.deleteCompanies([id])
    }
  }
)
