import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * The invitation behind a token.
 *
 * @throws MedusaError NOT_FOUND, with one sentence for a wrong, used, revoked and expired token.
 */
export const retrieveOpenInvitationStep = createStep(
  "retrieve-open-invitation",
  async ({ token }: { token: string }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const invitation = await service.openInvitation(token)
    if (!invitation) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "This invitation is not valid (any more): ask for a new one"
      )
    }
    return new StepResponse(invitation)
  }
)
