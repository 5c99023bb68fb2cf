import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { RangeEvents } from "../../../types/range-events"
import { rangeLock } from "../range-lock"
import { deleteRangeStep } from "../steps/delete-range"

export const deleteRangeWorkflowId = "delete-product-range"

/**
 * Deletes a range that no contract has. Rolled back as a whole.
 *
 * @example
 * await deleteRangeWorkflow(container).run({ input: { id: "prange_1" } })
 */
export const deleteRangeWorkflow = createWorkflow(
  deleteRangeWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const lock = transform({ input }, ({ input }) => rangeLock(input.id))
    acquireLockStep(lock)
    const { data: range } = useQueryGraphStep({
      entity: "product_range",
      fields: ["id", "name"],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-range" })
    deleteRangeStep(range)
    emitEventStep({ eventName: RangeEvents.DELETED, data: { id: input.id } })
    recordActivityStep({
      company_id: null,
      action: RangeEvents.DELETED,
      subject: { type: "product_range", id: input.id, label: range.name },
      before: range,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(input.id)
  }
)
