import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy } from "../../../types/company"

/**
 * Revokes an invitation: its letter is void.
 *
 * Rollback makes it and its letter good again.
 */
export const revokeCompanyInvitationStep = createStep(
  "revoke-company-invitation",
  async ({ id, by }: { id: string; by: ChangedBy }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const previous = await service.revokeInvitation(id, by)
    const { token_hash: _hash, ...told } = previous
    return new StepResponse(told, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.revertInvitation(previous, {
        status: "revoked",
        sent_count: previous.sent_count,
      })
    }
  }
)
