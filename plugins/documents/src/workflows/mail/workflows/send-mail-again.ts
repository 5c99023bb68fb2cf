import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailAgainStep } from "../steps/send-mail-again"

export const sendMailAgainWorkflowId = "send-mail-again"

/**
 * Sends a mail once more, written anew: a sent one gets a second row in the
 * log, any other is queued with all its tries. The result is the id of the mail
 * that is queued now.
 *
 * @example
 * await sendMailAgainWorkflow(container).run({ input: { id: "omail_123" } })
 *
 * @summary Send a mail again.
 */
export const sendMailAgainWorkflow = createWorkflow(
  sendMailAgainWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(sendMailAgainStep(input))
)
