import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyApplicationEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { sendMailStep } from "../../mail/steps/send-mail"
import { applicationActivity, userOf } from "../application-activity"
import { applicantMail } from "../application-mail"
import { changeCompanyApplicationStep } from "../steps/change-company-application"

/** The application, the reason that the applicant is told, and the revision that staff looked at. */
export type RejectApplicationInput = Attributed & {
  id: string
  reason: string
  revision?: number
}

export const rejectCompanyApplicationWorkflowId = "reject-company-application"

/**
 * Turns an application down and tells the applicant why.
 *
 * @example
 * await rejectCompanyApplicationWorkflow(container).run({
 *   input: { id: "capp_123", reason: "We sell to licensed electricians only." },
 * })
 *
 * @summary Reject an application.
 */
export const rejectCompanyApplicationWorkflow = createWorkflow(
  rejectCompanyApplicationWorkflowId,
  (input: WorkflowData<RejectApplicationInput>) => {
    const done = changeCompanyApplicationStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        action: "reject" as const,
        text: input.reason,
        revision: input.revision,
        user_id: userOf(input.actor),
      }))
    )
    emitEventStep({
      eventName: CompanyApplicationEvents.REJECTED,
      data: { id: input.id },
    })
    recordActivityStep(
      transform({ done, input }, ({ done, input }) =>
        applicationActivity(
          CompanyApplicationEvents.REJECTED,
          done,
          input.actor
        )
      )
    )
    sendMailStep(
      transform({ done }, ({ done }) =>
        applicantMail("rejected", done.application, done.entry_id)
      )
    )
    return new WorkflowResponse(input.id)
  }
)
