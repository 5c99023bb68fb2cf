import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { RangeEvents } from "../../../types/range-events"
import {
  updateRangeStep,
  type UpdateRangeStepInput,
} from "../steps/update-range"
import { validateRangeNameStep } from "../steps/validate-range-name"

export const updateRangeWorkflowId = "update-product-range"

/**
 * Changes a range's name or metadata. Rolled back as a whole.
 *
 * @example
 * await updateRangeWorkflow(container).run({ input: { id: "prange_1", name: "PPE" } })
 */
export const updateRangeWorkflow = createWorkflow(
  updateRangeWorkflowId,
  (input: WorkflowData<UpdateRangeStepInput & Attributed>) => {
    const { data: before } = useQueryGraphStep({
      entity: "product_range",
      fields: ["id", "name", "metadata"],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-range" })
    validateRangeNameStep(input)
    const change = transform(
      { input },
      ({ input: { actor: _actor, ...change } }) => change
    )
    const id = updateRangeStep(change)
    emitEventStep({ eventName: RangeEvents.UPDATED, data: { id } })
    recordActivityStep({
      company_id: null,
      action: RangeEvents.UPDATED,
      subject: { type: "product_range", id, label: before.name },
      before,
      after: change,
      actor: input.actor,
    })
    return new WorkflowResponse(id)
  }
)
