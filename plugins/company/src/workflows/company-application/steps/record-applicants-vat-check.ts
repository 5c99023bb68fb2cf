import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import type { ApplicationVatCheckDTO } from "../../../types/application"

/** An answer to be stored; what is left out is null. */
export type NewApplicationVatCheck = Pick<
  ApplicationVatCheckDTO,
  "application_id" | "vat_id" | "result" | "user_id"
> &
  Partial<ApplicationVatCheckDTO>

/**
 * Stores what the register answered about an applicant's VAT id, with its moment.
 *
 * Rollback takes the row away again.
 */
export const recordApplicantsVatCheckStep = createStep(
  "record-applicants-vat-check",
  async (check: NewApplicationVatCheck, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const row = (await service.createCompanyApplicationVatChecks({
      ...check,
      checked_at: new Date(),
    } as never)) as unknown as ApplicationVatCheckDTO
    return new StepResponse(row, row.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyApplicationModuleService = container.resolve(
        COMPANY_APPLICATION_MODULE
      )
      await service.deleteCompanyApplicationVatChecks([id])
    }
  }
)
