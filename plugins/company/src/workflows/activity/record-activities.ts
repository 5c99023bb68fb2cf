import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_ACTIVITY_MODULE,
  type CompanyActivityModuleService,
} from "../../modules/company-activity"
import type { NewCompanyActivity } from "../../types/activity"
import { activityEntry, type RecordActivityInput } from "./record-activity"

/**
 * As `recordActivity`, for thousands of changes at once.
 *
 * @returns ids of the entries.
 */
export const recordActivities = async (
  inputs: RecordActivityInput[],
  container: MedusaContainer
): Promise<string[]> => {
  const service: CompanyActivityModuleService = container.resolve(
    COMPANY_ACTIVITY_MODULE
  )
  return service.recordMany(
    inputs.flatMap((input) => activityEntry(input) ?? [])
  )
}

/**
 * Adds to each of these entries one that says that it was taken back.
 *
 * @param left - Ids of subjects that could not be taken back.
 */
export const revertActivities = async (
  ids: string[],
  container: MedusaContainer,
  left: string[] = []
): Promise<void> => {
  if (!ids.length) {
    return
  }
  const service: CompanyActivityModuleService = container.resolve(
    COMPANY_ACTIVITY_MODULE
  )
  const entries = (await service.listCompanyActivities({
    id: ids,
  })) as unknown as (NewCompanyActivity & { id: string })[]
  const stays = new Set(left)
  await service.recordMany(
    entries
      .filter(({ subject_id }) => !stays.has(subject_id))
      .map((entry) => ({
        ...entry,
        action: `${entry.action}.reverted`,
        before: entry.after,
        after: entry.before,
        reverts_id: entry.id,
      }))
  )
}
