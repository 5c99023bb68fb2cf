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
import { DiscountGroupEvents } from "../../../types/discount-group-events"
import { discountGroupLock } from "../discount-group-lock"
import {
  updateDiscountGroupStep,
  type UpdateDiscountGroupStepInput,
} from "../steps/update-discount-group"
import { validateDiscountGroupCodeStep } from "../steps/validate-discount-group-code"

export const updateDiscountGroupWorkflowId = "update-discount-group"

/**
 * Changes a discount group's code or name. Rolled back as a whole.
 *
 * @example
 * await updateDiscountGroupWorkflow(container).run({ input: { id: "dgrp_1", name: "Cable" } })
 */
export const updateDiscountGroupWorkflow = createWorkflow(
  updateDiscountGroupWorkflowId,
  (input: WorkflowData<UpdateDiscountGroupStepInput & Attributed>) => {
    const lock = transform({ input }, ({ input }) =>
      discountGroupLock(input.id)
    )
    acquireLockStep(lock)
    const { data: before } = useQueryGraphStep({
      entity: "discount_group",
      fields: ["id", "code", "name"],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-discount-group" })
    validateDiscountGroupCodeStep(input)
    const change = transform(
      { input },
      ({ input: { actor: _actor, ...change } }) => change
    )
    const id = updateDiscountGroupStep(change)
    emitEventStep({ eventName: DiscountGroupEvents.UPDATED, data: { id } })
    recordActivityStep({
      company_id: null,
      action: DiscountGroupEvents.UPDATED,
      subject: { type: "discount_group", id, label: before.code },
      before,
      after: change,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(id)
  }
)
