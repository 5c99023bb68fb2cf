import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeCompanyStatusInput,
  composeStatusChange,
} from "../compose-status-change"

export const approveCompanyWorkflowId = "approve-company"

/**
 * Lets a pending company do business.
 *
 * @example
 * await approveCompanyWorkflow(container).run({ input: { id: "comp_123" } })
 *
 * @summary Approve a pending company.
 */
export const approveCompanyWorkflow = createWorkflow(
  approveCompanyWorkflowId,
  (input: WorkflowData<ChangeCompanyStatusInput>) => {
    composeStatusChange(input, "approve")
    return new WorkflowResponse(input.id)
  }
)
