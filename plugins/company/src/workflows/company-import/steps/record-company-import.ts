import type { Actor } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import type { CompanyFields } from "../../../modules/company/sql/bulk-companies"
import {
  recordActivities,
  revertActivities,
} from "../../activity/record-activities"
import { companyActivities } from "../company-activities"
import { type Packed, unpack } from "../packed"

/** What was written, and how the changed companies were before. */
export type RecordCompanyImportInput = {
  writes: Packed<CompanyWrites>
  previous: Packed<CompanyFields[]>
  actor?: Actor
}

/**
 * Notes in the activity log what an import did to each company.
 *
 * Rollback adds an entry `<action>.reverted` for each.
 */
export const recordCompanyImportStep = createStep(
  "record-company-import",
  async (
    { writes, previous, actor }: RecordCompanyImportInput,
    { container }
  ) => {
    const entries = companyActivities(unpack(writes), unpack(previous), actor)
    return new StepResponse(
      undefined,
      await recordActivities(entries, container)
    )
  },
  async (ids, { container }) => revertActivities(ids ?? [], container)
)
