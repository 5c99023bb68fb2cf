import type { Grant } from "@medusa-b2b/kit/buyer"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { UpdateMemberDTO } from "../../../types/company"
import { CompanyMemberEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { changeCompanyMemberStep } from "../steps/change-company-member"
import { validateGivenRoleStep } from "../steps/validate-given-role"

/** The member, what to change, and the grants of the member who does it; null for staff. */
export type UpdateCompanyMemberInput = {
  id: string
  giver: Grant[] | null
} & UpdateMemberDTO &
  Attributed

export const updateCompanyMemberWorkflowId = "update-company-member"

/**
 * Changes a member's role, or makes the company their default one. Members
 * cannot give more than they have, nor demote the last admin.
 *
 * @example
 * await updateCompanyMemberWorkflow(container).run({
 *   input: { id: "memb_123", role: "approver", giver: null },
 * })
 *
 * @summary Change a member.
 */
export const updateCompanyMemberWorkflow = createWorkflow(
  updateCompanyMemberWorkflowId,
  (input: WorkflowData<UpdateCompanyMemberInput>) => {
    validateGivenRoleStep(
      transform({ input }, ({ input }) => ({
        role: input.role,
        giver: input.giver,
      }))
    )
    const previous = changeCompanyMemberStep(
      transform(
        { input },
        ({ input: { giver, actor: _actor, ...change } }) => ({
          ...change,
          by: giver ? ("member" as const) : ("staff" as const),
        })
      )
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
      action: CompanyMemberEvents.UPDATED,
      subject: { type: "company_member", id: previous.id },
      before: previous,
      after: transform(
        { input },
        ({ input: { id: _id, giver: _giver, actor: _actor, ...change } }) =>
          change
      ),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
