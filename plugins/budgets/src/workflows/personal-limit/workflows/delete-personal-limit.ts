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
  closePersonalAccountsStep,
  validatePersonalLimitUnusedStep,
} from "../steps/close-personal-accounts"
import { deletePersonalLimitStep } from "../steps/delete-personal-limit"
import { findPersonalLimitStep } from "../steps/find-personal-limit"

export const deletePersonalLimitWorkflowId = "delete-personal-limit"

/**
 * Deletes a personal limit in which no order ever counted, also none that is
 * being placed at this moment. Taken back whole otherwise, and when a later
 * step fails.
 *
 * @example
 * await deletePersonalLimitWorkflow(container).run({ input: { id: "plim_1" } })
 *
 * @summary Delete a personal limit that was never used.
 */
export const deletePersonalLimitWorkflow = createWorkflow(
  deletePersonalLimitWorkflowId,
  (input: WorkflowData<{ id: string } & Attributed>) => {
    const limit = findPersonalLimitStep(input.id)
    deletePersonalLimitStep(input.id)
    const account_ids = closePersonalAccountsStep(input.id)
    validatePersonalLimitUnusedStep({ id: input.id, account_ids })
    emitEventStep({
      eventName: PersonalLimitEvents.DELETED,
      data: { id: input.id, company_id: limit.company_id },
    })
    recordActivityStep({
      company_id: limit.company_id,
      action: PersonalLimitEvents.DELETED,
      subject: { type: "personal_limit", id: input.id },
      before: transform({ limit }, ({ limit }) => ({
        amount: amountOf(limit),
        currency_code: limit.currency_code,
        window: limit.window,
        role: limit.role,
        member_id: limit.member_id,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
