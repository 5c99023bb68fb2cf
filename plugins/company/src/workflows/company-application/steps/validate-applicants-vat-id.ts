import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"

/**
 * The VAT id of an application, to be asked for. Reads only.
 *
 * @throws MedusaError NOT_FOUND for an unknown application, INVALID_DATA when it names no VAT id.
 */
export const validateApplicantsVatIdStep = createStep(
  "validate-applicants-vat-id",
  async ({ id }: { id: string }, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const { vat_id } = await service.retrieveCompanyApplication(id, {
      select: ["id", "vat_id"],
    })
    if (!vat_id) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `vat_id: the application ${id} names none`
      )
    }
    return new StepResponse(vat_id)
  }
)
