import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { checkedNumbers } from "../checked-numbers"
import type { CompanyDTO, CreateCompanyDTO } from "../../../types/company"

/**
 * Creates a company in its place in the tree.
 *
 * Rollback deletes it for good.
 *
 * @throws MedusaError INVALID_DATA naming the number and the rule that it breaks.
 */
export const createCompanyStep = createStep(
  "create-company",
  async (data: CreateCompanyDTO, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const numbers = await checkedNumbers(data.kind, data, service)
    const company: CompanyDTO = await service.plantCompany({
      ...data,
      ...numbers,
    })
    return new StepResponse(company, company.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.deleteCompanies([id])
    }
  }
)
