import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { cancelMailStep } from "../steps/cancel-mail"

export const cancelMailWorkflowId = "cancel-mail"

/**
 * Cancels a mail that waits to be sent.
 *
 * @example
 * await cancelMailWorkflow(container).run({ input: { id: "omail_123" } })
 *
 * @summary Cancel a mail.
 */
export const cancelMailWorkflow = createWorkflow(
  cancelMailWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(cancelMailStep(input))
)
