import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CreateNumberSeriesDTO } from "../../../types/number-series"
import { createNumberSeriesStep } from "../steps/create-number-series"

export const createNumberSeriesWorkflowId = "create-number-series"

/**
 * Starts a number series.
 *
 * @example
 * await createNumberSeriesWorkflow(container).run({
 *   input: {
 *     key: "order_confirmation",
 *     name: "Order confirmations",
 *     pattern: "OB-{year}-{number:5}",
 *     reset: "yearly",
 *     time_zone: "Europe/Stockholm",
 *     gap_free: true,
 *     first_number: 1,
 *   },
 * })
 *
 * @summary Start a number series.
 */
export const createNumberSeriesWorkflow = createWorkflow(
  createNumberSeriesWorkflowId,
  (input: WorkflowData<CreateNumberSeriesDTO>) =>
    new WorkflowResponse(createNumberSeriesStep(input))
)
