import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findBudget } from "../find-budget"

/**
 * A budget by its id, with its ledger account. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND
 */
export const findBudgetStep = createStep(
  "find-budget",
  async (id: string, { container }) =>
    new StepResponse(await findBudget(id, container))
)
