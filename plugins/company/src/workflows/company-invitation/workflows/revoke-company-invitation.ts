import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { ChangedBy } from "../../../types/company"
import { CompanyInvitationEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { revokeCompanyInvitationStep } from "../steps/revoke-company-invitation"

export const revokeCompanyInvitationWorkflowId = "revoke-company-invitation"

/**
 * Revokes an invitation. Its link is void at once, and a letter that still
 * waits to be sent is not written any more.
 *
 * @example
 * await revokeCompanyInvitationWorkflow(container).run({
 *   input: { id: "cinv_123", by: "staff" },
 * })
 *
 * @summary Revoke an invitation.
 */
export const revokeCompanyInvitationWorkflow = createWorkflow(
  revokeCompanyInvitationWorkflowId,
  (input: WorkflowData<{ id: string; by: ChangedBy } & Attributed>) => {
    const previous = revokeCompanyInvitationStep({ id: input.id, by: input.by })
    emitEventStep({
      eventName: CompanyInvitationEvents.REVOKED,
      data: { id: input.id, company_id: previous.company_id },
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: CompanyInvitationEvents.REVOKED,
      subject: { type: "company_invitation", id: input.id },
      before: previous,
      after: { status: "revoked" },
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
