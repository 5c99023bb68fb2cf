import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RangeRule } from "../../../domain/range/range-rule"
import { RangeEvents } from "../../../types/range-events"
import { changeRangeRulesStep } from "../steps/change-range-rules"
import {
  createRangeStep,
  type CreateRangeStepInput,
} from "../steps/create-range"
import { validateRangeNameStep } from "../steps/validate-range-name"
import { validateRangeRulesStep } from "../steps/validate-range-rules"

export const createRangeWorkflowId = "create-product-range"

/** A new range with its first rules, at least one. */
export type CreateRangeWorkflowInput = CreateRangeStepInput & {
  rules: RangeRule[]
}

/**
 * Makes a range with its rules; no contract has it yet. Rolled back as a whole.
 *
 * @example
 * await createRangeWorkflow(container).run({
 *   input: { name: "PPE", rules: [{ effect: "allow", kind: "category", target_id: "pcat_1" }] },
 * })
 */
export const createRangeWorkflow = createWorkflow(
  createRangeWorkflowId,
  (input: WorkflowData<CreateRangeWorkflowInput & Attributed>) => {
    validateRangeNameStep({ name: input.name })
    validateRangeRulesStep({ create: input.rules })
    const range = createRangeStep(input)
    changeRangeRulesStep({
      range_id: range.id,
      create: input.rules,
      remove: [],
    })
    emitEventStep({ eventName: RangeEvents.CREATED, data: { id: range.id } })
    recordActivityStep({
      company_id: null,
      action: RangeEvents.CREATED,
      subject: { type: "product_range", id: range.id, label: input.name },
      after: transform({ input }, ({ input: { name, rules } }) => ({
        name,
        rules: rules.length,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(range)
  }
)
