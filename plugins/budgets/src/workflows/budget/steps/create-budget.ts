import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
} from "../../../modules/budget"

/** A new budget. */
export type CreateBudgetStepInput = { company_id: string; title: string }

/**
 * Writes a budget. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when the company has one of that title: the
 * unique index holds for two at once too.
 */
export const createBudgetStep = createStep(
  "create-budget",
  async (input: CreateBudgetStepInput, { container }) => {
    const budget = await container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .createBudgets(input)
    return new StepResponse(budget, budget.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<BudgetModuleService>(BUDGET_MODULE)
        .deleteBudgets(id)
    }
  }
)
