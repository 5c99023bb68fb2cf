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
import {
  changeRangeRulesStep,
  type ChangeRangeRulesStepInput,
} from "../steps/change-range-rules"
import { validateRangeRulesStep } from "../steps/validate-range-rules"

export const changeRangeRulesWorkflowId = "change-product-range-rules"

/**
 * Makes and removes rules of a range, all or none; it holds for the next
 * request of whoever has it. Rolled back as a whole.
 *
 * @example
 * await changeRangeRulesWorkflow(container).run({
 *   input: { range_id: "prange_1", create: [], remove: ["prrule_1"] },
 * })
 */
export const changeRangeRulesWorkflow = createWorkflow(
  changeRangeRulesWorkflowId,
  (input: WorkflowData<ChangeRangeRulesStepInput & Attributed>) => {
    const lock = transform({ input }, ({ input }) => rangeLock(input.range_id))
    acquireLockStep(lock)
    const { data: range } = useQueryGraphStep({
      entity: "product_range",
      fields: ["id", "name"],
      filters: { id: input.range_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-range" })
    validateRangeRulesStep(input)
    const changed = changeRangeRulesStep(input)
    emitEventStep({
      eventName: RangeEvents.RULES_CHANGED,
      data: { id: input.range_id },
    })
    recordActivityStep({
      company_id: null,
      action: RangeEvents.RULES_CHANGED,
      subject: { type: "product_range", id: input.range_id, label: range.name },
      after: transform({ input }, ({ input: { create, remove } }) => ({
        created: create.length,
        deleted: remove.length,
      })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(changed)
  }
)
