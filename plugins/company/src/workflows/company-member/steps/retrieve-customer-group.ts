import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * The customer group of a company.
 *
 * @throws MedusaError NOT_FOUND for an unknown company.
 */
export const retrieveCustomerGroupStep = createStep(
  "retrieve-customer-group",
  async ({ company_id }: { company_id: string }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const [company] = await service.listCompanies(
      { id: company_id },
      { select: ["id", "customer_group_id"] }
    )
    if (!company) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${company_id}`
      )
    }
    return new StepResponse(company.customer_group_id)
  }
)
