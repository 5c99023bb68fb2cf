import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { changeLedgerAccountStatusStep } from "@medusa-b2b/ledger/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { BudgetEvents } from "../../../types/events"
import { deleteBudgetStep } from "../steps/delete-budget"
import { findBudgetStep } from "../steps/find-budget"
import { validateBudgetUnusedStep } from "../steps/validate-budget-unused"

export const deleteBudgetWorkflowId = "delete-budget"

/**
 * Deletes a budget in which no order ever counted, also none that is being
 * placed at this moment: nothing more is held on it before that is looked at.
 * Taken back whole otherwise, and when a later step fails.
 *
 * @example
 * await deleteBudgetWorkflow(container).run({ input: { id: "budg_1" } })
 *
 * @summary Delete a budget that was never used.
 */
export const deleteBudgetWorkflow = createWorkflow(
  deleteBudgetWorkflowId,
  (input: WorkflowData<{ id: string } & Attributed>) => {
    const budget = findBudgetStep(input.id)
    deleteBudgetStep(input.id)
    changeLedgerAccountStatusStep(
      transform({ input, budget }, ({ input, budget }) => ({
        account_id: budget.account_id,
        status: "closed" as const,
        actor: input.actor,
      }))
    )
    validateBudgetUnusedStep({ id: input.id, account_id: budget.account_id })
    emitEventStep({
      eventName: BudgetEvents.DELETED,
      data: { id: input.id, company_id: budget.company_id },
    })
    recordActivityStep({
      company_id: budget.company_id,
      action: BudgetEvents.DELETED,
      subject: { type: "budget", id: input.id, label: budget.title },
      before: { title: budget.title },
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
