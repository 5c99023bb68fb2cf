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

/** The application, the question, and the revision that staff looked at. */
export type AskBackInput = Attributed & {
  id: string
  question: string
  revision?: number
}

export const askBackCompanyApplicationWorkflowId =
  "ask-back-company-application"

/**
 * Asks the applicant something; the mail has a link by which they answer.
 *
 * @example
 * await askBackCompanyApplicationWorkflow(container).run({
 *   input: { id: "capp_123", question: "Do you have a licence?" },
 * })
 *
 * @summary Ask an applicant back.
 */
export const askBackCompanyApplicationWorkflow = createWorkflow(
  askBackCompanyApplicationWorkflowId,
  (input: WorkflowData<AskBackInput>) => {
    const done = changeCompanyApplicationStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        action: "ask_back" as const,
        text: input.question,
        revision: input.revision,
        user_id: userOf(input.actor),
      }))
    )
    emitEventStep({
      eventName: CompanyApplicationEvents.ASKED_BACK,
      data: { id: input.id },
    })
    recordActivityStep(
      transform({ done, input }, ({ done, input }) =>
        applicationActivity(
          CompanyApplicationEvents.ASKED_BACK,
          done,
          input.actor
        )
      )
    )
    sendMailStep(
      transform({ done }, ({ done }) =>
        applicantMail("question", done.application, done.entry_id)
      )
    )
    return new WorkflowResponse(input.id)
  }
)
