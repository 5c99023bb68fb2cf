import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PersonalLimitEvents } from "../../../types/events"
import {
  updatePersonalLimitStep,
  type UpdatePersonalLimitStepInput,
} from "../steps/update-personal-limit"

export const updatePersonalLimitWorkflowId = "update-personal-limit"

/**
 * Changes a personal limit, closes it or opens it again. What counts in it
 * already stays. Taken back whole when a later step fails.
 *
 * @example
 * await updatePersonalLimitWorkflow(container).run({
 *   input: { id: "plim_1", amount: 8000, over: "approval" },
 * })
 *
 * @summary Change a personal limit.
 */
export const updatePersonalLimitWorkflow = createWorkflow(
  updatePersonalLimitWorkflowId,
  (input: WorkflowData<UpdatePersonalLimitStepInput & Attributed>) => {
    const changes = transform(
      { input },
      ({ input: { actor: _actor, ...changes } }) => changes
    )
    const previous = updatePersonalLimitStep(changes)
    emitEventStep({
      eventName: PersonalLimitEvents.UPDATED,
      data: { id: input.id, company_id: previous.company_id },
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: PersonalLimitEvents.UPDATED,
      subject: { type: "personal_limit", id: input.id },
      before: previous,
      after: transform({ changes }, ({ changes: { amount, ...changes } }) => ({
        ...changes,
        ...(amount !== undefined && { amount: String(amount) }),
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
