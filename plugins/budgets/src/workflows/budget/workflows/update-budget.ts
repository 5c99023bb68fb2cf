import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { changeLedgerLimitStep } from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { KeepingStatus } from "../../../domain/keeping-status"
import type { OverBudget } from "../../../domain/over-budget"
import { BudgetEvents } from "../../../types/events"
import { findBudgetStep } from "../steps/find-budget"
import { updateBudgetStep } from "../steps/update-budget"
import { validateBudgetTitleStep } from "../steps/validate-budget-title"

/** What is changed about a budget; what is left out stays. */
export type UpdateBudgetInput = {
  id: string
  title?: string
  /** In major units of its currency, without VAT. Below what is spent is allowed: then nothing more is accepted. */
  amount?: BigNumberInput
  over?: OverBudget
  /** First and last calendar date on which orders count; null: no end. */
  starts_on?: string | null
  ends_on?: string | null
  /** Orders do not count in a closed one. */
  status?: KeepingStatus
}

export const updateBudgetWorkflowId = "update-budget"

/**
 * Changes a budget, closes it or opens it again. What counts in it already
 * stays. Taken back whole when a later step fails.
 *
 * @example
 * await updateBudgetWorkflow(container).run({
 *   input: { id: "budg_1", amount: 60000, over: "warn" },
 * })
 *
 * @summary Change a company's budget.
 */
export const updateBudgetWorkflow = createWorkflow(
  updateBudgetWorkflowId,
  (input: WorkflowData<UpdateBudgetInput & Attributed>) => {
    const budget = findBudgetStep(input.id)
    const title = validateBudgetTitleStep(
      transform({ input, budget }, ({ input, budget }) =>
        input.title === undefined ? budget.title : input.title
      )
    )
    const changes = transform(
      { input, title },
      ({
        input: { amount: _amount, actor: _actor, title: given, ...input },
        title,
      }) => ({ ...input, ...(given !== undefined && { title }) })
    )
    const previous = updateBudgetStep(changes)
    const limit = when(
      "change-amount",
      { input },
      ({ input }) => input.amount !== undefined
    ).then(() =>
      changeLedgerLimitStep(
        transform({ input, previous }, ({ input, previous }) => ({
          account_id: previous.account_id,
          limit_amount: input.amount ?? null,
          actor: input.actor,
        }))
      )
    )
    emitEventStep({
      eventName: BudgetEvents.UPDATED,
      data: { id: input.id, company_id: previous.company_id },
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: BudgetEvents.UPDATED,
      subject: { type: "budget", id: input.id, label: title },
      before: transform({ previous, limit }, ({ previous, limit }) => ({
        ...previous,
        ...(limit && { amount: limit.before.limit_amount }),
      })),
      after: transform({ changes, limit }, ({ changes, limit }) => ({
        ...changes,
        ...(limit && { amount: limit.after.limit_amount }),
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
