import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { budgetsIn } from "../../budget/budgets-in"

/** Deletes a personal limit: no order counts in it any more. Rollback restores it. */
export const deletePersonalLimitStep = createStep(
  "delete-personal-limit",
  async (id: string, { container }) => {
    await budgetsIn(container).softDeletePersonalLimits([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await budgetsIn(container).restorePersonalLimits([id])
    }
  }
)
