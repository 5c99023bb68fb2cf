import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ACTIVITY_MODULE,
  type CompanyActivityModuleService,
} from "../../../modules/company-activity"
import type { NewCompanyActivity } from "../../../types/activity"
import { recordActivity, type RecordActivityInput } from "../record-activity"

export type { RecordActivityInput } from "../record-activity"

/**
 * Notes in the activity log who did what, with the fields that it changed; a
 * change that changes nothing leaves no entry. The last step of a workflow.
 *
 * Rollback adds an entry `<action>.reverted` that points at the first one:
 * nothing is ever taken out of the log.
 *
 * @example
 * recordActivityStep({
 *   company_id: input.id,
 *   action: "company.suspended",
 *   subject: { type: "company", id: input.id },
 *   before: previous,
 *   after: { status: "suspended" },
 *   actor: input.actor,
 * })
 */
export const recordActivityStep = createStep(
  "record-activity",
  async (input: RecordActivityInput, { container }) => {
    const id = await recordActivity(input, container)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) {
      return
    }
    const service: CompanyActivityModuleService = container.resolve(
      COMPANY_ACTIVITY_MODULE
    )
    const entry = await service.retrieveCompanyActivity(id)
    await service.record({
      ...(entry as unknown as NewCompanyActivity),
      action: `${entry.action}.reverted`,
      before: entry.after,
      after: entry.before,
      reverts_id: id,
      once_key: `reverts ${id}`,
    })
  }
)
