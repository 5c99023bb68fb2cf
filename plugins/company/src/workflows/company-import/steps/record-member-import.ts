import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  recordActivities,
  revertActivities,
} from "../../activity/record-activities"
import { memberActivities, type MemberImport } from "../member-activities"
import { type Packed, unpack } from "../packed"

/** An import of members that has been written. */
export type RecordMemberImportInput = Pick<MemberImport, "actor"> & {
  [Part in Exclude<keyof MemberImport, "actor">]: Packed<MemberImport[Part]>
}

/**
 * Notes in the activity log what an import did to each member.
 *
 * Rollback adds an entry `<action>.reverted` for each.
 */
export const recordMemberImportStep = createStep(
  "record-member-import",
  async (
    { writes, places, added, previous, actor }: RecordMemberImportInput,
    { container }
  ) => {
    const entries = memberActivities({
      writes: unpack(writes),
      places: unpack(places),
      added: unpack(added),
      previous: unpack(previous),
      actor,
    })
    const ids = await recordActivities(entries, container)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => revertActivities(ids ?? [], container)
)
