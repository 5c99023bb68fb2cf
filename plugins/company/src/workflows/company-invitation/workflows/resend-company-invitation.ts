import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { ChangedBy } from "../../../types/company"
import { CompanyInvitationEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { sendMailStep } from "../../mail/steps/send-mail"
import { addressInvitationMailsStep } from "../steps/address-invitation-mails"
import { renewCompanyInvitationStep } from "../steps/renew-company-invitation"

export const resendCompanyInvitationWorkflowId = "resend-company-invitation"

/**
 * Sends an invitation again, with a new link and its full time; the link sent
 * before is void at once.
 *
 * @example
 * await resendCompanyInvitationWorkflow(container).run({
 *   input: { id: "cinv_123", by: "staff" },
 * })
 *
 * @summary Send an invitation again.
 */
export const resendCompanyInvitationWorkflow = createWorkflow(
  resendCompanyInvitationWorkflowId,
  (input: WorkflowData<{ id: string; by: ChangedBy } & Attributed>) => {
    const renewed = renewCompanyInvitationStep({ id: input.id, by: input.by })
    emitEventStep({
      eventName: CompanyInvitationEvents.RESENT,
      data: { id: input.id, company_id: renewed.previous.company_id },
    })
    recordActivityStep({
      company_id: renewed.previous.company_id,
      action: CompanyInvitationEvents.RESENT,
      subject: { type: "company_invitation", id: input.id },
      before: renewed.previous,
      after: {
        sent_count: renewed.sent_count,
        expires_at: renewed.expires_at,
      },
      actor: input.actor,
    })
    sendMailStep(
      addressInvitationMailsStep(
        transform({ renewed }, ({ renewed }) => [
          { ...renewed.previous, sent_count: renewed.sent_count },
        ])
      )
    )
    return new WorkflowResponse(input.id)
  }
)
