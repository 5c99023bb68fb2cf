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
import { sendMailStep } from "../../mail/steps/send-mail"
import { applicationActivity, userOf } from "../application-activity"
import { applicantMail } from "../application-mail"
import { approvedAddresses, approvedCompany } from "../approved-company"
import { changeCompanyApplicationStep } from "../steps/change-company-application"
import { createApprovedAddressesStep } from "../steps/create-approved-addresses"
import { noteApplicationOutcomeStep } from "../steps/note-application-outcome"

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
 * the contact. The status comes first, so that of two who decide at once one is
 * told before anything is made.
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
    const done = changeCompanyApplicationStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        action: "approve" as const,
        revision: input.revision,
        user_id: userOf(input.actor),
      }))
    )
    const isNew = transform(
      { input },
      ({ input }) => input.decision.as !== "member"
    )
    const created = when("make-company", { isNew }, ({ isNew }) => isNew).then(
      () =>
        createCompanyWorkflow.runAsStep({
          input: transform({ input, done }, ({ input, done }) => ({
            ...approvedCompany(done.application, input.decision),
            actor: input.actor,
          })),
        })
    )
    const companyId = transform({ input, created }, ({ input, created }) =>
      input.decision.as === "member"
        ? input.decision.company_id
        : (created?.id as string)
    )
    when("add-addresses", { isNew }, ({ isNew }) => isNew).then(() => {
      const addresses = createApprovedAddressesStep(
        transform({ done, companyId }, ({ done, companyId }) =>
          approvedAddresses(done.application, companyId)
        )
      )
      emitEventStep({
        eventName: CompanyAddressEvents.CREATED,
        data: transform({ addresses }, ({ addresses }) =>
          addresses.map(({ id, company_id }) => ({ id, company_id }))
        ),
      }).config({ name: "emit-addresses-created" })
    })
    createCompanyInvitationsWorkflow.runAsStep({
      input: transform({ input, done, companyId }, (data) => ({
        invitations: [
          {
            company_id: data.companyId,
            email: data.done.application.email,
            first_name: data.done.application.first_name,
            last_name: data.done.application.last_name,
            language: data.done.application.language,
            role:
              data.input.decision.as === "member"
                ? data.input.decision.role
                : "admin",
          },
        ],
        by: "staff" as const,
        actor: data.input.actor,
      })),
    })
    noteApplicationOutcomeStep(
      transform({ input, companyId }, ({ input, companyId }) => ({
        id: input.id,
        outcome: input.decision.as,
        company_id: companyId,
      }))
    )
    emitEventStep({
      eventName: CompanyApplicationEvents.APPROVED,
      data: { id: input.id, company_id: companyId },
    })
    recordActivityStep(
      transform({ done, input, companyId }, ({ done, input, companyId }) =>
        applicationActivity(
          CompanyApplicationEvents.APPROVED,
          done,
          input.actor,
          companyId
        )
      )
    )
    sendMailStep(
      transform({ done }, ({ done }) =>
        applicantMail("approved", done.application, done.entry_id)
      )
    )
    return new WorkflowResponse(
      transform({ companyId }, ({ companyId }) => ({ company_id: companyId }))
    )
  }
)
