import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteNumberSeriesStep } from "../steps/delete-number-series"

export const deleteNumberSeriesWorkflowId = "delete-number-series"

/**
 * Removes a number series that has given no number.
 *
 * @example
 * await deleteNumberSeriesWorkflow(container).run({ input: { key: "credit_note" } })
 *
 * @summary Remove a number series.
 */
export const deleteNumberSeriesWorkflow = createWorkflow(
  deleteNumberSeriesWorkflowId,
  (input: WorkflowData<{ key: string }>) =>
    new WorkflowResponse(deleteNumberSeriesStep(input))
)
