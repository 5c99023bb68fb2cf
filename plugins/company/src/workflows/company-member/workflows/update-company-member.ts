import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyMemberEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import {
  changeCompanyMemberStep,
  type ChangeCompanyMemberInput,
} from "../steps/change-company-member"

/** The member, what to change, on whose word, and who does it. */
export type UpdateCompanyMemberInput = ChangeCompanyMemberInput & Attributed

export const updateCompanyMemberWorkflowId = "update-company-member"

/**
 * Changes a member's role, or makes the company their default one. Members
 * cannot give more than they have, nor demote the last admin.
 *
 * @example
 * await updateCompanyMemberWorkflow(container).run({
 *   input: { id: "memb_123", role: "approver", by: "staff" },
 * })
 *
 * @summary Change a member.
 */
export const updateCompanyMemberWorkflow = createWorkflow(
  updateCompanyMemberWorkflowId,
  (input: WorkflowData<UpdateCompanyMemberInput>) => {
    const previous = changeCompanyMemberStep(
      transform({ input }, ({ input: { actor: _actor, ...change } }) => change)
    )
    emitEventStep({
      eventName: CompanyMemberEvents.UPDATED,
      data: transform({ previous }, ({ previous }) => ({
        id: previous.id,
        company_id: previous.company_id,
        customer_id: previous.customer_id,
      })),
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: "member.updated",
      subject: { type: "company_member", id: previous.id },
      before: previous,
      after: transform(
        { input },
        ({ input: { id: _id, by: _by, actor: _actor, ...change } }) => change
      ),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
