import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { DiscountGroupEvents } from "../../../types/discount-group-events"
import {
  createDiscountGroupStep,
  type CreateDiscountGroupStepInput,
} from "../steps/create-discount-group"
import { validateDiscountGroupCodeStep } from "../steps/validate-discount-group-code"

export const createDiscountGroupWorkflowId = "create-discount-group"

/**
 * Makes a discount group, yet without articles. Rolled back as a whole.
 *
 * @example
 * const { result } = await createDiscountGroupWorkflow(container).run({
 *   input: { code: "0412", name: "Installation cable" },
 * })
 */
export const createDiscountGroupWorkflow = createWorkflow(
  createDiscountGroupWorkflowId,
  (input: WorkflowData<CreateDiscountGroupStepInput & Attributed>) => {
    validateDiscountGroupCodeStep({ code: input.code })
    const group = createDiscountGroupStep(input)
    emitEventStep({
      eventName: DiscountGroupEvents.CREATED,
      data: { id: group.id },
    })
    recordActivityStep({
      company_id: null,
      action: DiscountGroupEvents.CREATED,
      subject: { type: "discount_group", id: group.id, label: input.code },
      after: { code: input.code, name: input.name },
      actor: input.actor,
    })
    return new WorkflowResponse(group)
  }
)
