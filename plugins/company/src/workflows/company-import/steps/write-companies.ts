import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import {
  recordActivities,
  revertActivities,
} from "../../activity/record-activities"
import { companyActivities } from "../company-activities"
import { pack, type Packed, unpack } from "../packed"

/** What to write, and the customer groups of the new companies by their ids. */
export type WriteCompaniesInput = {
  writes: Packed<CompanyWrites>
  groups: Packed<Record<string, string>>
  actor?: Actor
}

type Written = Awaited<ReturnType<CompanyModuleService["writeCompanies"]>>

/** Ids of the companies that stay, because somebody has built on them meanwhile. */
const takeBack = async (
  written: Written,
  container: MedusaContainer
): Promise<string[]> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const left = await service.unwriteCompanies(written)
  if (left.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `An import of companies was taken back, but for what somebody else has built on or deleted meanwhile: ${left.join(", ")}`
      )
  }
  return left
}

/**
 * Creates, changes and moves thousands of companies in one transaction, and
 * notes it in the activity log.
 *
 * Rollback deletes, changes and moves them back. What others have built on
 * meanwhile stays, and is told in the server's log; the activity log gets an entry
 * `<action>.reverted` for each of the others, which is why one step does both.
 */
export const writeCompaniesStep = createStep(
  "write-companies",
  async ({ writes, groups, actor }: WriteCompaniesInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const planned = unpack(writes)
    const written = await service.writeCompanies({
      ...planned,
      groups: unpack(groups),
    })
    try {
      const entries = await recordActivities(
        companyActivities(planned, written.previous, actor),
        container
      )
      return new StepResponse(
        { previous: pack(written.previous) },
        { written, entries }
      )
    } catch (error) {
      // A failed step is not rolled back itself.
      await takeBack(written, container)
      throw error
    }
  },
  async (undo, { container }) => {
    if (undo) {
      const left = await takeBack(undo.written, container)
      await revertActivities(undo.entries, container, left)
    }
  }
)
