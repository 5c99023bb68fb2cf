import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeCompanyStatusInput,
  composeStatusChange,
} from "../compose-status-change"

export const closeCompanyWorkflowId = "close-company"

/**
 * Closes a company and everything below it for good: from the next request on
 * nobody acts for it. Its data and orders stay.
 *
 * @example
 * await closeCompanyWorkflow(container).run({
 *   input: { id: "comp_123", reason: "Bankrupt" },
 * })
 *
 * @summary Close a company.
 */
export const closeCompanyWorkflow = createWorkflow(
  closeCompanyWorkflowId,
  (input: WorkflowData<ChangeCompanyStatusInput>) => {
    composeStatusChange(input, "close")
    return new WorkflowResponse(input.id)
  }
)
