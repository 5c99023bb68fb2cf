import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { AddMemberDTO } from "../../../types/company"

/**
 * Gives a person their place in a company.
 *
 * Rollback deletes the member and gives the default back to whoever had it.
 */
export const addCompanyMemberStep = createStep(
  "add-company-member",
  async (data: AddMemberDTO, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { member, previous_default_id } = await service.addMember(data)
    return new StepResponse(member, { id: member.id, previous_default_id })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    await service.deleteCompanyMembers([undo.id])
    if (undo.previous_default_id) {
      await service.updateCompanyMembers({
        id: undo.previous_default_id,
        is_default: true,
      })
    }
  }
)
