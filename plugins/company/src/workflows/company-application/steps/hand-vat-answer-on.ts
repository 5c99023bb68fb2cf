import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../modules/company_tax"
import type { CompanyApplicationDTO } from "../../../types/application"
import { applicantsVatAnswer } from "../applicants-vat-answer"

/**
 * Gives the company that is made of an application what the register answered
 * about its VAT id, with the moment of the answer; nothing when it did not.
 *
 * Rollback takes it away again.
 */
export const handVatAnswerOnStep = createStep(
  "hand-vat-answer-on",
  async (
    {
      application,
      company_id,
    }: { application: CompanyApplicationDTO; company_id: string },
    { container }
  ) => {
    const answer = await applicantsVatAnswer(application, container)
    if (!answer || answer.result === "unavailable") {
      return new StepResponse(undefined, null)
    }
    const service: CompanyTaxModuleService =
      container.resolve(COMPANY_TAX_MODULE)
    const { vat_id, result, checked_at, user_id } = answer
    const { id } = await service.createCompanyVatChecks({
      company_id,
      vat_id,
      result,
      source: "registry",
      checked_at: new Date(checked_at),
      user_id,
      request_identifier: answer.request_identifier,
      registered_name: answer.registered_name,
      registered_address: answer.registered_address,
    })
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyTaxModuleService =
        container.resolve(COMPANY_TAX_MODULE)
      await service.deleteCompanyVatChecks(id)
    }
  }
)
