import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { raiseLedgerLimitStep } from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { BudgetEvents } from "../../../types/events"
import { findBudgetStep } from "../steps/find-budget"

/** By how much a budget is raised, until when, and why. */
export type RaiseBudgetInput = {
  id: string
  /** `by` in major units of the budget's currency; null ends a raise that there is. */
  raise: { by: BigNumberInput; until: Date | string } | null
  /** For the activity log and the ledger. */
  reason: string
}

export const raiseBudgetWorkflowId = "raise-budget"

/**
 * Raises a budget until a moment, at which nothing has to be done; it replaces
 * a raise that there is. Rollback puts back what there was.
 *
 * @example
 * await raiseBudgetWorkflow(container).run({
 *   input: {
 *     id: "budg_1",
 *     raise: { by: "5000", until: "2027-01-31T23:00:00Z" },
 *     reason: "New site until the end of January",
 *   },
 * })
 *
 * @summary Raise a company's budget for a time.
 */
export const raiseBudgetWorkflow = createWorkflow(
  raiseBudgetWorkflowId,
  (input: WorkflowData<RaiseBudgetInput & Attributed>) => {
    const budget = findBudgetStep(input.id)
    const raised = raiseLedgerLimitStep(
      transform({ input, budget }, ({ input, budget }) => ({
        account_id: budget.account_id,
        raise: input.raise,
        reason: input.reason,
        actor: input.actor,
      }))
    )
    emitEventStep({
      eventName: BudgetEvents.RAISED,
      data: { id: input.id, company_id: budget.company_id },
    })
    recordActivityStep({
      company_id: budget.company_id,
      action: BudgetEvents.RAISED,
      subject: { type: "budget", id: input.id, label: budget.title },
      before: transform({ raised }, ({ raised }) => ({
        raised_by: raised.before.raised_by,
        raised_until: raised.before.raised_until,
      })),
      after: transform({ raised, input }, ({ raised, input }) => ({
        raised_by: raised.after.raised_by,
        raised_until: raised.after.raised_until,
        reason: input.reason,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
