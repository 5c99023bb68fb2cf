import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertUnused } from "../assert-unused"

/**
 * Whether no order ever counted in a budget, whose ledger account is closed
 * already. Changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED
 */
export const validateBudgetUnusedStep = createStep(
  "validate-budget-unused",
  async (
    { id, account_id }: { id: string; account_id: string },
    { container }
  ) => {
    await assertUnused([account_id], `budget ${id}`, container)
    return new StepResponse(id)
  }
)
