import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { BudgetEvents } from "../../../types/events"
import {
  createBudgetStep,
  type CreateBudgetStepInput,
} from "../steps/create-budget"
import { validateBudgetTitleStep } from "../steps/validate-budget-title"

export const createBudgetWorkflowId = "create-budget"

/**
 * Adds a budget to a company and notes it in the company's activity log.
 * Taken back whole when a later step fails.
 *
 * @example
 * const { result } = await createBudgetWorkflow(container).run({
 *   input: { company_id: "comp_1", title: "Solna" },
 * })
 *
 * @summary Add a budget to a company.
 */
export const createBudgetWorkflow = createWorkflow(
  createBudgetWorkflowId,
  (input: WorkflowData<CreateBudgetStepInput & Attributed>) => {
    const title = validateBudgetTitleStep(input.title)
    const budget = createBudgetStep({ company_id: input.company_id, title })
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
