import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OverBudget } from "../../../domain/over-budget"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
} from "../../../modules/budget"

/** A new budget. */
export type CreateBudgetStepInput = {
  company_id: string
  title: string
  /** Orders with it alone count; all when left out. */
  cost_centre?: string | null
  /** Lower-case ISO 4217 code. */
  currency_code: string
  over?: OverBudget
}

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
