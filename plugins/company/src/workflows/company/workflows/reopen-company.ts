import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeCompanyStatusInput,
  composeStatusChange,
} from "../compose-status-change"

export const reopenCompanyWorkflowId = "reopen-company"

/**
 * Opens a closed company again, as an active one.
 *
 * @example
 * await reopenCompanyWorkflow(container).run({ input: { id: "comp_123" } })
 *
 * @summary Reopen a closed company.
 */
export const reopenCompanyWorkflow = createWorkflow(
  reopenCompanyWorkflowId,
  (input: WorkflowData<ChangeCompanyStatusInput>) => {
    composeStatusChange(input, "reopen")
    return new WorkflowResponse(input.id)
  }
)
