import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Whether a company may have credit: it owes what is bought, so it is a legal
 * entity, or a group as a roof over its own. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED for a unit.
 */
export const validateCreditCompanyStep = createStep(
  "validate-credit-company",
  async (company_id: string, { container }) => {
    const [company] = await container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listCompanies({ id: company_id }, { select: ["id", "name", "kind"] })
    if (!company) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${company_id}`
      )
    }
    if (company.kind === "unit") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${company.name} (${company_id}) is a unit and cannot have credit: its legal entity owes what it buys`
      )
    }
    return new StepResponse({ id: company.id, name: company.name })
  }
)
