import { mayCrash } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import type { BeginApproval } from "../../../types/application"
import { settleApproval } from "../settle-approval"

/**
 * Begins to approve an application, so that nobody else does anything to it,
 * and so that a killed server leaves word of what it had begun. One that was
 * left earlier is settled first.
 *
 * Rollback ends the approval: the application is open as before.
 *
 * @throws MedusaError NOT_FOUND for an unknown id, NOT_ALLOWED when somebody else has
 * decided, decides right now, or changed it meanwhile.
 */
export const beginApprovalStep = createStep(
  "begin-approval",
  async (input: BeginApproval, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const dead = await service.takeDeadApproval(input.id)
    if (dead) {
      await settleApproval(dead, container)
    }
    const begun = await service.beginApproval(input)
    mayCrash("company.approval-begun")
    return new StepResponse(begun, begun.approval.token)
  },
  async (token, { container }) => {
    if (token) {
      const service: CompanyApplicationModuleService = container.resolve(
        COMPANY_APPLICATION_MODULE
      )
      await service.endApproval(token)
    }
  }
)
