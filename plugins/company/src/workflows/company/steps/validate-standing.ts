import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Act } from "../../../domain/standing"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { assertStanding } from "../assert-standing"

/**
 * Refuses what a company may not do as it stands now, e.g. invite members.
 *
 * @throws MedusaError NOT_FOUND for an unknown company, FORBIDDEN naming the company, its status
 * and the act.
 */
export const validateStandingStep = createStep(
  "validate-standing",
  async (
    { company_id, act }: { company_id: string; act: Act },
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const company = await service.membersCompany(company_id)
    if (!company) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${company_id}`
      )
    }
    assertStanding(company, act)
  }
)
