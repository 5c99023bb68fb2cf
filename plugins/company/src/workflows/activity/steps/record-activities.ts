import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordActivities, revertActivities } from "../record-activities"
import type { RecordActivityInput } from "../record-activity"

/**
 * As `recordActivityStep`, for many changes at once.
 *
 * Rollback adds an entry `<action>.reverted` for each.
 */
export const recordActivitiesStep = createStep(
  "record-activities",
  async (inputs: RecordActivityInput[], { container }) => {
    const ids = await recordActivities(inputs, container)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => revertActivities(ids ?? [], container)
)
