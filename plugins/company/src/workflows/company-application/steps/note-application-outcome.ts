import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ApplicationOutcome } from "../../../domain/application/application-outcome"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"

/**
 * Notes at an approved application which company it became a part of.
 *
 * Rollback takes the note away.
 */
export const noteApplicationOutcomeStep = createStep(
  "note-application-outcome",
  async (
    input: { id: string; outcome: ApplicationOutcome; company_id: string },
    { container }
  ) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    await service.updateCompanyApplications(input)
    return new StepResponse(undefined, input.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyApplicationModuleService = container.resolve(
        COMPANY_APPLICATION_MODULE
      )
      await service.updateCompanyApplications({
        id,
        outcome: null,
        company_id: null,
      })
    }
  }
)
