import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import { pack, type Packed, unpack } from "../packed"

/** What to write, and the customer groups of the new companies by their ids. */
export type WriteCompaniesInput = {
  writes: Packed<CompanyWrites>
  groups: Packed<Record<string, string>>
}

/**
 * Creates, changes and moves thousands of companies in one transaction.
 *
 * Rollback deletes, changes and moves them back. What others have built on
 * meanwhile stays, and is told in the log.
 */
export const writeCompaniesStep = createStep(
  "write-companies",
  async ({ writes, groups }: WriteCompaniesInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const undo = await service.writeCompanies({
      ...unpack(writes),
      groups: unpack(groups),
    })
    return new StepResponse({ previous: pack(undo.previous) }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      const left = await service.unwriteCompanies(undo)
      if (left.length) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(
            `An import of companies was taken back, but for what somebody else has built on or deleted meanwhile: ${left.join(", ")}`
          )
      }
    }
  }
)
