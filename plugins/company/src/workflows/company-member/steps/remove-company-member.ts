import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy } from "../../../types/company"

/**
 * Ends a membership; the row stays for the member's orders.
 *
 * Rollback makes the person a member again, with the same role and default.
 */
export const removeCompanyMemberStep = createStep(
  "remove-company-member",
  async ({ id, by }: { id: string; by: ChangedBy }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const previous = await service.removeMember(id, by)
    return new StepResponse(previous, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.revertMember(previous, null)
    }
  }
)
