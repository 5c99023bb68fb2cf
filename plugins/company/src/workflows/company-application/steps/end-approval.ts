import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"

/**
 * Ends an approval of which everything is done and told. The very last step of
 * it: a killed server's is completed only as long as it is there.
 *
 * Has no rollback: whatever is taken back afterwards is taken back by the steps
 * before.
 */
export const endApprovalStep = createStep(
  "end-approval",
  async ({ token }: { token: string }, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    await service.endApproval(token)
    return new StepResponse(undefined)
  }
)
