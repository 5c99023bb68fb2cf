import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  recordActivities,
  revertActivities,
} from "../../activity/record-activities"
import { memberActivities, type MemberImport } from "../member-activities"

/**
 * Notes in the activity log what an import did to each member.
 *
 * Rollback adds an entry `<action>.reverted` for each.
 */
export const recordMemberImportStep = createStep(
  "record-member-import",
  async (done: MemberImport, { container }) => {
    // Put together here: as a step's input, thousands of entries are copied.
    const ids = await recordActivities(memberActivities(done), container)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => revertActivities(ids ?? [], container)
)
