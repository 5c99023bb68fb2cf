import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Makes the person a member and the invitation used, in one transaction.
 *
 * Rollback takes the membership back, and makes the invitation and its letter
 * good again.
 */
export const acceptCompanyInvitationStep = createStep(
  "accept-company-invitation",
  async (
    { token, customer_id }: { token: string; customer_id: string },
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const accepted = await service.acceptInvitation(token, customer_id)
    return new StepResponse(
      { member: accepted.member, is_new: accepted.is_new },
      accepted
    )
  },
  async (accepted, { container }) => {
    if (!accepted) {
      return
    }
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { member, previous, is_new, previous_default_id } = accepted
    if (is_new) {
      await service.deleteCompanyMembers([member.id])
    }
    if (previous_default_id) {
      await service.updateCompanyMembers({
        id: previous_default_id,
        is_default: true,
      })
    }
    await service.revertInvitation(previous, {
      status: "accepted",
      sent_count: previous.sent_count,
    })
  }
)
