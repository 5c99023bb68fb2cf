import { mayCrash } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import type { ApplicationTransition } from "../../../types/application"

/**
 * Brings an application into its next status, with an entry in its history.
 *
 * Rollback writes the application back as it was and takes the entry away.
 *
 * @throws MedusaError NOT_FOUND for an unknown id, NOT_ALLOWED when somebody else has
 * decided, or changed it, meanwhile.
 */
export const changeCompanyApplicationStep = createStep(
  "change-company-application",
  async (input: ApplicationTransition, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    if (input.approval) {
      mayCrash("company.approval-invited")
    }
    const done = await service.transition(input)
    if (input.approval) {
      mayCrash("company.approval-decided")
    }
    return new StepResponse(done, {
      previous: done.previous,
      entry_id: done.entry_id,
    })
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyApplicationModuleService = container.resolve(
        COMPANY_APPLICATION_MODULE
      )
      await service.revertTransition(undo)
    }
  }
)
