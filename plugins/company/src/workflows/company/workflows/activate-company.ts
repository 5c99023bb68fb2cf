import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { updateCompanyStep } from "../steps/update-company"

export const activateCompanyWorkflowId = "activate-company"

/**
 * Ends a company's suspension. It stays suspended in effect while an ancestor is.
 *
 * @example
 * await activateCompanyWorkflow(container).run({ input: { id: "comp_123" } })
 *
 * @summary Activate a suspended company.
 */
export const activateCompanyWorkflow = createWorkflow(
  activateCompanyWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const change = transform({ input }, ({ input }) => ({
      id: input.id,
      status: "active" as const,
      status_reason: null,
    }))
    const { previous } = updateCompanyStep(change)
    emitEventStep({
      eventName: CompanyEvents.ACTIVATED,
      data: { id: input.id },
    })
    recordActivityStep({
      company_id: input.id,
      action: CompanyEvents.ACTIVATED,
      subject: { type: "company", id: input.id },
      before: previous,
      after: change,
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
