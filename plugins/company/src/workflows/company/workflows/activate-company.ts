import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CompanyEvents } from "../../../types/events"
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
  (input: WorkflowData<{ id: string }>) => {
    updateCompanyStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        status: "active" as const,
        status_reason: null,
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.ACTIVATED,
      data: { id: input.id },
    })
    return new WorkflowResponse(input.id)
  }
)
