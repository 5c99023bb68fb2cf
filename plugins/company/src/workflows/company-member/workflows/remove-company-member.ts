import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { ChangedBy } from "../../../types/company"
import { CompanyMemberEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { removeCompanyMemberStep } from "../steps/remove-company-member"
import { retrieveCustomerGroupStep } from "../steps/retrieve-customer-group"

export const removeCompanyMemberWorkflowId = "remove-company-member"

/**
 * Ends a membership and takes the person out of the company's customer group:
 * from their next request on they see nothing of the company. Members cannot
 * remove the last admin.
 *
 * @example
 * await removeCompanyMemberWorkflow(container).run({
 *   input: { id: "memb_123", by: "staff" },
 * })
 *
 * @summary Remove a member.
 */
export const removeCompanyMemberWorkflow = createWorkflow(
  removeCompanyMemberWorkflowId,
  (input: WorkflowData<Attributed & { id: string; by: ChangedBy }>) => {
    const member = removeCompanyMemberStep(
      transform({ input }, ({ input: { id, by } }) => ({ id, by }))
    )
    const groupId = retrieveCustomerGroupStep(
      transform({ member }, ({ member }) => ({ company_id: member.company_id }))
    )
    when("leave-customer-group", { groupId }, ({ groupId }) =>
      Boolean(groupId)
    ).then(() => {
      linkCustomersToCustomerGroupWorkflow.runAsStep({
        input: transform({ groupId, member }, ({ groupId, member }) => ({
          id: groupId as string,
          remove: [member.customer_id],
        })),
      })
    })
    emitEventStep({
      eventName: CompanyMemberEvents.REMOVED,
      data: transform({ member }, ({ member }) => ({
        id: member.id,
        company_id: member.company_id,
        customer_id: member.customer_id,
      })),
    })
    recordActivityStep({
      company_id: member.company_id,
      action: "member.removed",
      subject: { type: "company_member", id: member.id },
      before: transform({ member }, ({ member }) => ({
        role: member.role,
        is_default: member.is_default,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(member)
  }
)
