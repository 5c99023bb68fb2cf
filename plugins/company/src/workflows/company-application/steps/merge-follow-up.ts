import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import type {
  ApplicationChanges,
  ApplicationData,
  CompanyApplicationDTO,
} from "../../../types/application"

/**
 * Lays an applicant's changes over their application, to be checked as a
 * whole: a new country judges the old number too.
 *
 * @returns the whole of it, and whether it answers a question.
 * @throws MedusaError NOT_FOUND for an unknown id.
 */
export const mergeFollowUpStep = createStep(
  "merge-follow-up",
  async (
    { id, changes }: { id: string; changes?: ApplicationChanges },
    { container }
  ) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const found = (await service.retrieveCompanyApplication(
      id
    )) as unknown as CompanyApplicationDTO
    const data: ApplicationData = {
      company_name: found.company_name,
      country_code: found.country_code,
      organization_number: found.organization_number,
      vat_id: found.vat_id,
      first_name: found.first_name,
      last_name: found.last_name,
      email: found.email,
      phone: found.phone,
      language: found.language,
      billing_address: found.billing_address,
      delivery_address: found.delivery_address,
      wanted_terms: found.wanted_terms,
      message: found.message,
      fields: found.fields,
      ...changes,
    }
    return new StepResponse({
      data,
      answers: found.status === "asked_back",
    })
  }
)
