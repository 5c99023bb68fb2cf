import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeCompanyStatusInput,
  composeStatusChange,
} from "../compose-status-change"

export const suspendCompanyWorkflowId = "suspend-company"

/**
 * Suspends a company and everything below it: from the next request on nobody
 * orders for it, whoever is logged in.
 *
 * @example
 * await suspendCompanyWorkflow(container).run({
 *   input: { id: "comp_123", reason: "Unpaid invoices" },
 * })
 *
 * @summary Suspend a company.
 */
export const suspendCompanyWorkflow = createWorkflow(
  suspendCompanyWorkflowId,
  (input: WorkflowData<ChangeCompanyStatusInput>) => {
    composeStatusChange(input, "suspend")
    return new WorkflowResponse(input.id)
  }
)
