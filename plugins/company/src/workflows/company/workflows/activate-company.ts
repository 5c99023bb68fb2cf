import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeCompanyStatusInput,
  composeStatusChange,
} from "../compose-status-change"

export const activateCompanyWorkflowId = "activate-company"

/**
 * Ends a company's suspension. What counts stays the strictest status on the path.
 *
 * @example
 * await activateCompanyWorkflow(container).run({ input: { id: "comp_123" } })
 *
 * @summary Activate a suspended company.
 */
export const activateCompanyWorkflow = createWorkflow(
  activateCompanyWorkflowId,
  (input: WorkflowData<ChangeCompanyStatusInput>) => {
    composeStatusChange(input, "activate")
    return new WorkflowResponse(input.id)
  }
)
