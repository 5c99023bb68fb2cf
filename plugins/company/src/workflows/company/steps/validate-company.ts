import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Refuses what is meant for a company that does not exist.
 *
 * @throws MedusaError NOT_FOUND naming the company.
 */
export const validateCompanyStep = createStep(
  "validate-company",
  async ({ company_id }: { company_id: string }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const [company] = await service.listNodes([company_id])
    if (!company) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${company_id}`
      )
    }
  }
)
