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
import { deleteDiscountGroupStep } from "../steps/delete-discount-group"
import { validateDiscountGroupUnusedStep } from "../steps/validate-discount-group-unused"

export const deleteDiscountGroupWorkflowId = "delete-discount-group"

/**
 * Deletes a discount group that no contract has a percentage on; its articles
 * are in none then. Rolled back as a whole.
 *
 * @example
 * await deleteDiscountGroupWorkflow(container).run({ input: { id: "dgrp_1" } })
 */
export const deleteDiscountGroupWorkflow = createWorkflow(
  deleteDiscountGroupWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const lock = transform({ input }, ({ input }) =>
      discountGroupLock(input.id)
    )
    acquireLockStep(lock)
    const { data: group } = useQueryGraphStep({
      entity: "discount_group",
      fields: ["id", "code", "name"],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-discount-group" })
    validateDiscountGroupUnusedStep(group)
    deleteDiscountGroupStep(input.id)
    // Somebody may have given a percentage on it meanwhile.
    validateDiscountGroupUnusedStep(group).config({ name: "still-unused" })
    emitEventStep({
      eventName: DiscountGroupEvents.DELETED,
      data: { id: input.id },
    })
    recordActivityStep({
      company_id: null,
      action: DiscountGroupEvents.DELETED,
      subject: { type: "discount_group", id: input.id, label: group.code },
      before: group,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(input.id)
  }
)
