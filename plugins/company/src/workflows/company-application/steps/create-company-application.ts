import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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

/**
 * Takes an application in.
 *
 * Rollback deletes it for good.
 *
 * @returns null when its e-mail address has too many open ones already.
 */
export const createCompanyApplicationStep = createStep(
  "create-company-application",
  async (data: ApplicationData, { container }) => {
    const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { max_open_applications } = await companies.getOptions()
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const application = await service.submit(data, max_open_applications)
    if (!application) {
      // Nobody is told, so that the log is where it can be found; without whose it was.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `A company application was not taken: its e-mail address has ${max_open_applications} open ones (max_open_applications)`
        )
    }
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
