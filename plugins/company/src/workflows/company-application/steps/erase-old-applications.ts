import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import { forgetApplicants } from "../forget-applicants"

/** Which applications to erase, and how many at most. */
export type EraseOldApplicationsInput = {
  /** Those that nobody has touched for so many days. */
  days: number
  most: number
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Forgets who applied in vain so many days ago, and deletes the applications.
 *
 * No rollback: what is to be forgotten is not kept to be put back. It can be
 * repeated, and goes on where it was cut off: the applications go last.
 */
export const eraseOldApplicationsStep = createStep(
  "erase-old-applications",
  async ({ days, most }: EraseOldApplicationsInput, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const before = new Date(Date.now() - days * DAY)
    const old = await service.listOld(before, most)
    await forgetApplicants(old, container)
    const ids = old.map(({ id }) => id)
    return new StepResponse(await service.eraseOld(ids, before))
  }
)
