import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { budgetsIn } from "../budgets-in"

/** Deletes a budget: no order counts in it any more. Rollback restores it. */
export const deleteBudgetStep = createStep(
  "delete-budget",
  async (id: string, { container }) => {
    await budgetsIn(container).softDeleteBudgets([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await budgetsIn(container).restoreBudgets([id])
    }
  }
)
