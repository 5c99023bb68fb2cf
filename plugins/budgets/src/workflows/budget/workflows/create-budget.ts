import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { openLedgerAccountStep } from "@medusa-b2b/ledger/workflows"
import type { WindowKind } from "@medusa-b2b/ledger/types"
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
import { accountKeyOf } from "../load-concerned"
import { validateBudgetTitleStep } from "../steps/validate-budget-title"

/** A new budget, with what it is over which time. */
export type CreateBudgetInput = CreateBudgetStepInput & {
  /** In major units of its currency, without VAT. */
  amount: BigNumberInput
  /** Turns in the company's time zone. */
  window: WindowKind
  /** Of a fixed window, and of no other. */
  starts_at?: string
  ends_at?: string
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
        ({
          input: { company_id, cost_centre, currency_code, over },
          title,
        }) => ({
          company_id,
          title,
          cost_centre,
          currency_code,
          over,
        })
      )
    )
    const { data: companies } = useQueryGraphStep({
      entity: "company",
      fields: ["time_zone"],
      filters: { id: input.company_id },
      options: { throwIfKeyNotFound: true },
    })
    openLedgerAccountStep(
      transform(
        { input, budget, companies },
        ({ input, budget, companies }) => ({
          key: accountKeyOf(budget.id),
          owner_type: "company",
          owner_id: budget.company_id,
          kind: "budget",
          unit: budget.currency_code,
          limit_amount: input.amount,
          window_kind: input.window,
          time_zone: companies[0].time_zone,
          starts_at: input.starts_at,
          ends_at: input.ends_at,
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
      after: { title },
      actor: input.actor,
    })
    return new WorkflowResponse(budget)
  }
)
