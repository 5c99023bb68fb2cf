import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { UpdateNumberSeriesDTO } from "../../../types/number-series"
import { updateNumberSeriesStep } from "../steps/update-number-series"

export const updateNumberSeriesWorkflowId = "update-number-series"

/**
 * Changes a number series; once it has given a number, only its name and its
 * pattern.
 *
 * @example
 * await updateNumberSeriesWorkflow(container).run({
 *   input: { key: "order_confirmation", pattern: "OC-{year}-{number:6}" },
 * })
 *
 * @summary Change a number series.
 */
export const updateNumberSeriesWorkflow = createWorkflow(
  updateNumberSeriesWorkflowId,
  (input: WorkflowData<UpdateNumberSeriesDTO & { key: string }>) =>
    new WorkflowResponse(updateNumberSeriesStep(input))
)
