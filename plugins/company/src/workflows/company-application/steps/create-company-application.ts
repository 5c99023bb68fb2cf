import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import type { ApplicationData } from "../../../types/application"

/** New applications within a minute, of everybody together: far more than firms, far fewer than robots. */
const A_MINUTE = 60

/**
 * Takes an application in.
 *
 * Rollback deletes it for good.
 *
 * @returns null when there are too many already.
 */
export const createCompanyApplicationStep = createStep(
  "create-company-application",
  async (data: ApplicationData, { container }) => {
    const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { max_open_applications } = await companies.getOptions()
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const application = await service.submit(data, {
      open: max_open_applications,
      a_minute: A_MINUTE,
    })
    return new StepResponse(application, application?.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyApplicationModuleService = container.resolve(
        COMPANY_APPLICATION_MODULE
      )
      await service.deleteCompanyApplications([id])
    }
  }
)
