import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Takes letters that were handed over out of the queue of invitations.
 *
 * Has no rollback: the letters have gone, or are recalled by the step that
 * handed them over, and the invitations go with whatever made them.
 */
export const leaveQueueStep = createStep(
  "leave-queue",
  async (invitations: { id: string }[], { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    for (const { id } of invitations) {
      await service.noteHandedOver(id)
    }
    return new StepResponse(undefined)
  }
)
