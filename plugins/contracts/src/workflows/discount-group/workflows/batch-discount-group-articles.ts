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
import type { Placement } from "../../../domain/article-placement"
import { DiscountGroupEvents } from "../../../types/discount-group-events"
import { discountGroupLock } from "../discount-group-lock"
import { placeArticlesStep } from "../steps/place-articles"
import {
  validateGroupArticlesStep,
  type ValidateGroupArticlesStepInput,
} from "../steps/validate-group-articles"

export const batchDiscountGroupArticlesWorkflowId =
  "batch-discount-group-articles"

/**
 * Puts articles into a discount group and takes others out, all or none; one
 * that is in another group moves. It holds for the next price that is asked
 * for. Rolled back as a whole.
 *
 * @example
 * await batchDiscountGroupArticlesWorkflow(container).run({
 *   input: { id: "dgrp_1", changes: { add: ["variant_1"], remove: [] } },
 * })
 */
export const batchDiscountGroupArticlesWorkflow = createWorkflow(
  batchDiscountGroupArticlesWorkflowId,
  (input: WorkflowData<ValidateGroupArticlesStepInput & Attributed>) => {
    const lock = transform({ input }, ({ input }) =>
      discountGroupLock(input.id)
    )
    acquireLockStep(lock)
    const { data: group } = useQueryGraphStep({
      entity: "discount_group",
      fields: ["id", "code"],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-discount-group" })
    validateGroupArticlesStep(input)
    const placements = transform(
      { input },
      ({ input: { id, changes } }): Placement[] => [
        ...changes.add.map((variant_id) => ({
          variant_id,
          discount_group_id: id,
        })),
        ...changes.remove.map((variant_id) => ({
          variant_id,
          discount_group_id: null,
        })),
      ]
    )
    placeArticlesStep(placements)

    emitEventStep({
      eventName: DiscountGroupEvents.ARTICLES_CHANGED,
      data: { id: input.id },
    })
    // A batch may have a thousand articles: the log says how many.
    recordActivityStep({
      company_id: null,
      action: DiscountGroupEvents.ARTICLES_CHANGED,
      subject: { type: "discount_group", id: input.id, label: group.code },
      after: transform({ input }, ({ input: { changes } }) => ({
        added: changes.add.length,
        removed: changes.remove.length,
      })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(
      transform({ input }, ({ input: { changes } }) => ({
        added: changes.add,
        removed: changes.remove,
      }))
    )
  }
)
