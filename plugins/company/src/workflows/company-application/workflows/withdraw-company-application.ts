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
import { applicationActivity } from "../application-activity"
import { changeCompanyApplicationStep } from "../steps/change-company-application"

export const withdrawCompanyApplicationWorkflowId =
  "withdraw-company-application"

/**
 * Takes an application back on the applicant's wish.
 *
 * @example
 * await withdrawCompanyApplicationWorkflow(container).run({ input: { id: "capp_123" } })
 *
 * @summary Withdraw an application.
 */
export const withdrawCompanyApplicationWorkflow = createWorkflow(
  withdrawCompanyApplicationWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const done = changeCompanyApplicationStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        action: "withdraw" as const,
      }))
    )
    emitEventStep({
      eventName: CompanyApplicationEvents.WITHDRAWN,
      data: { id: input.id },
    })
    recordActivityStep(
      transform({ done, input }, ({ done, input }) =>
        applicationActivity(
          CompanyApplicationEvents.WITHDRAWN,
          done,
          input.actor
        )
      )
    )
    return new WorkflowResponse(input.id)
  }
)
