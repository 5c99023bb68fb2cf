import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PartNumberEvents } from "../../../types/events"
import type { WhichPartNumber } from "../find-part-number"
import { deletePartNumberStep } from "../steps/delete-part-number"

export const deletePartNumberWorkflowId = "delete-part-number"

/**
 * Deletes what a company calls an article. Taken back when a later step fails.
 *
 * @example
 * await deletePartNumberWorkflow(container).run({
 *   input: { id: "partno_1" },
 * })
 *
 * @summary Delete a company's part number.
 */
export const deletePartNumberWorkflow = createWorkflow(
  deletePartNumberWorkflowId,
  (input: WorkflowData<WhichPartNumber>) => {
    const row = deletePartNumberStep(input)
    emitEventStep({
      eventName: PartNumberEvents.DELETED,
      data: transform({ row }, ({ row: { id, company_id, variant_id } }) => ({
        ...{ id, company_id, variant_id },
      })),
    })
    return new WorkflowResponse(row)
  }
)
