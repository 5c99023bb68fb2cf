import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { ApprovalDecision } from "../../../types/application"
import {
  CompanyAddressEvents,
  CompanyApplicationEvents,
} from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { createCompanyWorkflow } from "../../company/workflows/create-company"
import { createCompanyInvitationsWorkflow } from "../../company-invitation/workflows/create-company-invitations"
import { addressInvitationMailsStep } from "../../company-invitation/steps/address-invitation-mails"
import { leaveQueueStep } from "../../company-invitation/steps/leave-queue"
import { sendMailStep } from "../../mail/steps/send-mail"
import { applicationActivity, userOf } from "../application-activity"
import { applicantMail } from "../application-mail"
import { approvedAddresses, approvedCompany } from "../approved-company"
import { beginApprovalStep } from "../steps/begin-approval"
import { changeCompanyApplicationStep } from "../steps/change-company-application"
import { createApprovedAddressesStep } from "../steps/create-approved-addresses"
import { handVatAnswerOnStep } from "../steps/hand-vat-answer-on"
import { endApprovalStep } from "../steps/end-approval"
import { approvalKey } from "../settle-approval"

/** The application, what becomes of it, and the revision that staff looked at. */
export type ApproveApplicationInput = Attributed & {
  id: string
  decision: ApprovalDecision
  revision?: number
}

export const approveCompanyApplicationWorkflowId = "approve-company-application"

/**
 * Approves an application: makes a company, or a unit of one, with its
 * addresses, or takes the firm for a company that is there already; and invites
 * the contact. It begins with a note of what is made, so that of two who decide
 * at once one is told; the status comes when everything is there, and the note
 * goes when everybody knows. What a killed server leaves is completed or taken
 * back, by the next who approves or within two minutes.
 *
 * @example
 * const { result } = await approveCompanyApplicationWorkflow(container).run({
 *   input: { id: "capp_123", decision: { as: "company" } },
 * })
 *
 * @summary Approve an application.
 */
export const approveCompanyApplicationWorkflow = createWorkflow(
  approveCompanyApplicationWorkflowId,
  (input: WorkflowData<ApproveApplicationInput>) => {
    const begun = beginApprovalStep(input)
    const isNew = transform(
      { input },
      ({ input }) => input.decision.as !== "member"
    )
    when("make-company", { isNew }, ({ isNew }) => isNew).then(() => {
      createCompanyWorkflow.runAsStep({
        input: transform({ input, begun }, ({ input, begun }) => ({
          ...approvedCompany(begun.application, input.decision),
          id: begun.approval.company_id,
          actor: input.actor,
        })),
      })
    })
    const companyId = begun.approval.company_id
    when(
      "hand-vat-answer-on",
      { input },
      ({ input }) => input.decision.as === "company"
    ).then(() => {
      handVatAnswerOnStep({
        application: begun.application,
        company_id: companyId,
      })
    })
    when("add-addresses", { isNew }, ({ isNew }) => isNew).then(() => {
      const addresses = createApprovedAddressesStep(
        transform({ begun, companyId }, ({ begun, companyId }) =>
          approvedAddresses(begun.application, companyId)
        )
      )
      emitEventStep({
        eventName: CompanyAddressEvents.CREATED,
        data: transform({ addresses }, ({ addresses }) =>
          addresses.map(({ id, company_id }) => ({ id, company_id }))
        ),
      }).config({ name: "emit-addresses-created" })
    })
    const invitations = createCompanyInvitationsWorkflow.runAsStep({
      input: transform({ input, begun, companyId }, (data) => ({
        invitations: [
          {
            company_id: data.companyId,
            email: data.begun.application.email,
            first_name: data.begun.application.first_name,
            last_name: data.begun.application.last_name,
            language: data.begun.application.language,
            role:
              data.input.decision.as === "member"
                ? data.input.decision.role
                : "admin",
          },
        ],
        by: "staff" as const,
        // Its letter leaves when the approval stands, or by the queue's job.
        queued: true,
        actor: data.input.actor,
      })),
    })
    const done = changeCompanyApplicationStep(
      transform({ input, begun }, ({ input, begun: { approval } }) => ({
        id: input.id,
        action: "approve" as const,
        revision: input.revision,
        user_id: userOf(input.actor),
        approval: {
          token: approval.token,
          outcome: input.decision.as,
          company_id: approval.company_id,
        },
      }))
    )
    emitEventStep({
      eventName: CompanyApplicationEvents.APPROVED,
      data: { id: input.id, company_id: companyId },
    })
    recordActivityStep(
      transform({ done, input, begun }, ({ done, input, begun }) => ({
        ...applicationActivity(
          CompanyApplicationEvents.APPROVED,
          done,
          input.actor,
          begun.approval.company_id
        ),
        once_key: approvalKey(begun.approval),
      }))
    )
    sendMailStep(
      transform(
        { done, letters: addressInvitationMailsStep(invitations) },
        ({ done, letters }) => [
          applicantMail("approved", done.application, done.entry_id),
          ...letters,
        ]
      )
    )
    leaveQueueStep(invitations)
    endApprovalStep({ token: begun.approval.token })
    return new WorkflowResponse(
      transform({ companyId }, ({ companyId }) => ({ company_id: companyId }))
    )
  }
)
