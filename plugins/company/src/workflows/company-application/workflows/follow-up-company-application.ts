import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { ApplicationChanges } from "../../../types/application"
import { CompanyApplicationEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { sendMailStep } from "../../mail/steps/send-mail"
import { applicationActivity } from "../application-activity"
import { ANSWER_MAIL } from "../application-mail"
import { changeCompanyApplicationStep } from "../steps/change-company-application"
import { checkApplicationStep } from "../steps/check-application"
import { listAskersStep } from "../steps/list-askers"
import { mergeFollowUpStep } from "../steps/merge-follow-up"

/** An answer to the merchant's question, changed data, or both. */
export type FollowUpInput = Attributed & {
  id: string
  text?: string | null
  changes?: ApplicationChanges
}

export const followUpCompanyApplicationWorkflowId =
  "follow-up-company-application"

/**
 * Takes an applicant's answer and changed data. Whoever asked is told by mail.
 *
 * @example
 * await followUpCompanyApplicationWorkflow(container).run({
 *   input: { id: "capp_123", text: "Yes, since 2019", changes: { phone: "08-123" } },
 * })
 *
 * @summary Answer a question about an application.
 */
export const followUpCompanyApplicationWorkflow = createWorkflow(
  followUpCompanyApplicationWorkflowId,
  (input: WorkflowData<FollowUpInput>) => {
    const merged = mergeFollowUpStep(input)
    const checked = checkApplicationStep(merged.data)
    const done = changeCompanyApplicationStep(
      transform({ input, merged, checked }, ({ input, merged, checked }) => ({
        id: input.id,
        action: merged.answers ? ("answer" as const) : ("change" as const),
        text: input.text,
        changes: Object.fromEntries(
          Object.keys(input.changes ?? {}).map((field) => [
            field,
            checked[field as keyof ApplicationChanges],
          ])
        ) as ApplicationChanges,
      }))
    )
    const askers = listAskersStep({ id: input.id })
    emitEventStep({
      eventName: CompanyApplicationEvents.FOLLOWED_UP,
      data: { id: input.id },
    })
    recordActivityStep(
      transform({ done, input }, ({ done, input }) =>
        applicationActivity(
          CompanyApplicationEvents.FOLLOWED_UP,
          done,
          input.actor
        )
      )
    )
    sendMailStep(
      transform({ input, done, merged, askers }, (data) =>
        data.merged.answers && data.askers.length
          ? [
              {
                kind: ANSWER_MAIL,
                subject_id: data.input.id,
                company_id: null,
                recipients: data.askers,
                key: `${ANSWER_MAIL}:${data.done.entry_id}`,
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(input.id)
  }
)
