import type { Actor } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import type { CompanyFields } from "../../../modules/company/sql/bulk-companies"
import {
  recordActivities,
  revertActivities,
} from "../../activity/record-activities"
import { companyActivities } from "../company-activities"

/** What was written, and how the changed companies were before. */
export type RecordCompanyImportInput = {
  writes: CompanyWrites
  previous: CompanyFields[]
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
    // Put together here: as a step's input, thousands of entries are copied.
    const entries = companyActivities(writes, previous, actor)
    return new StepResponse(
      undefined,
      await recordActivities(entries, container)
    )
  },
  async (ids, { container }) => revertActivities(ids ?? [], container)
)
