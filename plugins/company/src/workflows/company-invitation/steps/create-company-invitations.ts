import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { Inviter } from "../../../modules/company/concerns/invitation-service"
import type { CreateInvitationDTO } from "../../../types/invitation"

/**
 * Writes invitations, all or none, without sending them.
 *
 * Rollback deletes them, and reopens expired ones that had made way.
 */
export const createCompanyInvitationsStep = createStep(
  "create-company-invitations",
  async (
    input: { invitations: CreateInvitationDTO[]; inviter: Inviter },
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { invitations, replaced_ids } = await service.createInvitations(
      input.invitations,
      input.inviter
    )
    return new StepResponse(invitations, {
      ids: invitations.map(({ id }) => id),
      replaced_ids,
    })
  },
  async (created, { container }) => {
    if (created) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.withdrawInvitations(created)
    }
  }
)
