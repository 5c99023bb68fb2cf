import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StatusChange } from "../../../domain/status-change"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { STATUS_CHANGES } from "../../../domain/status-change"

/** The company, what becomes of it, and why. */
export type ChangeCompanyStatusStepInput = {
  id: string
  change: StatusChange
  reason: string | null
}

/**
 * Changes a company's own status.
 *
 * Rollback writes the previous status and reason back.
 *
 * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED when its status does not allow
 * the change.
 */
export const changeCompanyStatusStep = createStep(
  "change-company-status",
  async (
    { id, change, reason }: ChangeCompanyStatusStepInput,
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const previous = await service.changeStatus(id, change, reason)
    const current = {
      status: STATUS_CHANGES[change].to,
      status_reason: reason,
    }
    return new StepResponse({ previous, current }, { id, ...previous })
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.updateCompanies(previous)
    }
  }
)
