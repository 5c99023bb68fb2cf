import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { openLedgerAccountStep } from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { BudgetEvents } from "../../../types/events"
import {
  createBudgetStep,
  type CreateBudgetStepInput,
} from "../steps/create-budget"
import { accountKeyOf } from "../account-keys"
import { validateBudgetTitleStep } from "../steps/validate-budget-title"

/** A new budget, with what it is over which time. */
export type CreateBudgetInput = CreateBudgetStepInput & {
  /** In major units of its currency, without VAT. */
  amount: BigNumberInput
}

export const createBudgetWorkflowId = "create-budget"

/**
 * Gives a company a budget with its ledger account, and notes it in the company's activity log.
 * Taken back whole when a later step fails.
 *
 * @example
 * const { result } = await createBudgetWorkflow(container).run({
 *   input: {
 *     company_id: "comp_1",
 *     title: "Solna",
 *     currency_code: "sek",
 *     amount: 50000,
 *     window: "month",
 *   },
 * })
 *
 * @summary Add a budget to a company.
 */
export const createBudgetWorkflow = createWorkflow(
  createBudgetWorkflowId,
  (input: WorkflowData<CreateBudgetInput & Attributed>) => {
    const title = validateBudgetTitleStep(input.title)
    const budget = createBudgetStep(
      transform(
        { input, title },
        ({ input: { amount: _amount, actor: _actor, ...input }, title }) => ({
          ...input,
          title,
        })
      )
    )
    const { data: companies } = useQueryGraphStep({
      entity: "company",
      fields: ["time_zone"],
      filters: { id: input.company_id },
      options: { throwIfKeyNotFound: true },
    })
    const account = openLedgerAccountStep(
      transform(
        { input, budget, companies },
        ({ input, budget, companies }) => ({
          key: accountKeyOf(budget.id),
          owner_type: "company",
          owner_id: budget.company_id,
          kind: "budget",
          unit: budget.currency_code,
          limit_amount: input.amount,
          window_kind: budget.window,
          time_zone: companies[0].time_zone,
          actor: input.actor,
        })
      )
    )
    emitEventStep({
      eventName: BudgetEvents.CREATED,
      data: transform({ budget }, ({ budget }) => ({
        id: budget.id,
        company_id: budget.company_id,
      })),
    })
    recordActivityStep({
      company_id: input.company_id,
      action: BudgetEvents.CREATED,
      subject: { type: "budget", id: budget.id, label: title },
      after: transform({ budget, account }, ({ budget, account }) => ({
        title: budget.title,
        amount: account.limit_amount,
        currency_code: budget.currency_code,
        cost_centre: budget.cost_centre,
        window: budget.window,
        starts_on: budget.starts_on,
        ends_on: budget.ends_on,
        over: budget.over,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(budget)
  }
)
