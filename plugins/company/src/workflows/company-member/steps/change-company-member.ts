import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy, UpdateMemberDTO } from "../../../types/company"

/** The member, what to change, and on whose word. */
export type ChangeCompanyMemberInput = {
  id: string
  by: ChangedBy
} & UpdateMemberDTO

/**
 * Changes a member's role, default company, external id or language.
 *
 * Rollback writes the previous values back.
 */
export const changeCompanyMemberStep = createStep(
  "change-company-member",
  async ({ id, by, ...data }: ChangeCompanyMemberInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const undo = await service.changeMember(id, data, by)
    return new StepResponse(undo.previous, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.revertMember(undo.previous, undo.previous_default_id)
    }
  }
)
