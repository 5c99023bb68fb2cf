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
import { amountOf } from "../../budget/amount-of"
import {
  createPersonalLimitStep,
  type CreatePersonalLimitStepInput,
} from "../steps/create-personal-limit"
import { validateLimitedPersonStep } from "../steps/validate-limited-person"

export const createPersonalLimitWorkflowId = "create-personal-limit"

/**
 * Limits what one member may order for, or each who has a role. Taken back
 * whole when a later step fails.
 *
 * @example
 * const { result } = await createPersonalLimitWorkflow(container).run({
 *   input: {
 *     company_id: "comp_1",
 *     role: "buyer",
 *     currency_code: "sek",
 *     window: "week",
 *     amount: 5000,
 *   },
 * })
 *
 * @summary Give people of a company a personal limit.
 */
export const createPersonalLimitWorkflow = createWorkflow(
  createPersonalLimitWorkflowId,
  (input: WorkflowData<CreatePersonalLimitStepInput & Attributed>) => {
    validateLimitedPersonStep(input)
    const limit = createPersonalLimitStep(
      transform({ input }, ({ input: { actor: _actor, ...limit } }) => limit)
    )
    emitEventStep({
      eventName: PersonalLimitEvents.CREATED,
      data: { id: limit.id, company_id: input.company_id },
    })
    recordActivityStep({
      company_id: input.company_id,
      action: PersonalLimitEvents.CREATED,
      subject: { type: "personal_limit", id: limit.id },
      after: transform({ limit }, ({ limit }) => ({
        amount: amountOf(limit),
        currency_code: limit.currency_code,
        window: limit.window,
        over: limit.over,
        role: limit.role,
        member_id: limit.member_id,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(limit)
  }
)
