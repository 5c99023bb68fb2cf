import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PartNumberEvents } from "../../../types/events"
import {
  updatePartNumberStep,
  type UpdatePartNumberInput,
} from "../steps/update-part-number"

export const updatePartNumberWorkflowId = "update-part-number"

/**
 * Changes what a company calls an article; what is left out stays. Taken back when a later step fails.
 *
 * @example
 * await updatePartNumberWorkflow(container).run({
 *   input: { id: "partno_1", name: "Lång skruv" },
 * })
 *
 * @summary Update a company's part number.
 */
export const updatePartNumberWorkflow = createWorkflow(
  updatePartNumberWorkflowId,
  (input: WorkflowData<UpdatePartNumberInput>) => {
    const row = updatePartNumberStep(input)
    emitEventStep({
      eventName: PartNumberEvents.UPDATED,
      data: transform({ row }, ({ row: { id, company_id, variant_id } }) => ({
        ...{ id, company_id, variant_id },
      })),
    })
    return new WorkflowResponse(row)
  }
)
