import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MemberWrites } from "../../../domain/company-import/members/member-writes"
import type { Attributed } from "../../../types/activity"
import { CompanyMemberEvents } from "../../../types/events"
import { type Packed, unpack } from "../packed"
import { createPeopleStep } from "../steps/create-people"
import { joinCompanyGroupsStep } from "../steps/join-company-groups"
import { recordMemberImportStep } from "../steps/record-member-import"
import { renamePeopleStep } from "../steps/rename-people"
import { writeMembersStep } from "../steps/write-members"

/** What a plan writes. */
export type ImportMembersInput = Attributed & {
  writes: Packed<MemberWrites>
  /** Company and person of the members to change, by id. */
  places: Packed<Record<string, { company_id: string; customer_id: string }>>
  /** Run whose progress is noted; null for an upsert. */
  run_id: string | null
}

export const importMembersWorkflowId = "import-members"

/**
 * Adds and changes thousands of members, with the customers who are not there
 * yet: all of them, or on any failure none.
 *
 * @example
 * await importMembersWorkflow(container).run({
 *   input: { writes: pack(memberWrites(planned)), places: pack({}), run_id: null },
 * })
 *
 * @summary Write planned members.
 *
 * @property hooks.membersImported - Runs after all members are there.
 */
export const importMembersWorkflow = createWorkflow(
  importMembersWorkflowId,
  (input: WorkflowData<ImportMembersInput>) => {
    const { writes, places, run_id, actor } = input
    const people = createPeopleStep({ writes, run_id })
    renamePeopleStep(writes)
    const { added: addedRows, previous } = writeMembersStep({ writes, people })
    joinCompanyGroupsStep(addedRows)
    const added = transform({ addedRows }, ({ addedRows }) => unpack(addedRows))
    emitEventStep({
      eventName: CompanyMemberEvents.ADDED,
      data: added,
    }).config({ name: "tell-added" })
    emitEventStep({
      eventName: CompanyMemberEvents.UPDATED,
      data: transform({ previous, places }, ({ previous, places }) => {
        const placeOf = unpack(places)
        return unpack(previous).map(({ id }) => ({ id, ...placeOf[id] }))
      }),
    }).config({ name: "tell-updated" })
    recordMemberImportStep({
      writes,
      places,
      added: addedRows,
      previous,
      actor,
    })
    const membersImported = createHook("membersImported", { added })
    return new WorkflowResponse(added, { hooks: [membersImported] })
  }
)
