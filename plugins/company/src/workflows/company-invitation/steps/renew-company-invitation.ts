import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy } from "../../../types/company"

/**
 * Makes the letter sent before void, and the time run anew.
 *
 * Rollback writes time and token back: the letter sent before is good again,
 * unless the invitation was revoked, accepted or sent again meanwhile.
 */
export const renewCompanyInvitationStep = createStep(
  "renew-company-invitation",
  async ({ id, by }: { id: string; by: ChangedBy }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const previous = await service.renewInvitation(id, by)
    const renewed = await service.retrieveCompanyInvitation(id)
    const { token_hash: _hash, ...told } = previous
    return new StepResponse(
      {
        previous: told,
        expires_at: renewed.expires_at,
        sent_count: renewed.sent_count,
      },
      previous
    )
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.revertInvitation(previous, {
        status: "pending",
        sent_count: previous.sent_count + 1,
      })
    }
  }
)
