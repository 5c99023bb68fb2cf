import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteExchangeRateStep } from "../steps/delete-exchange-rate"

export const deleteExchangeRateWorkflowId = "delete-exchange-rate"

/**
 * Takes an exchange rate back: the one before it counts again. Orders that are
 * placed keep theirs. Restored when a later step fails.
 *
 * @example
 * await deleteExchangeRateWorkflow(container).run({ input: { id: "xrate_1" } })
 *
 * @summary Take an exchange rate back.
 */
export const deleteExchangeRateWorkflow = createWorkflow(
  deleteExchangeRateWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(deleteExchangeRateStep(input.id))
)
