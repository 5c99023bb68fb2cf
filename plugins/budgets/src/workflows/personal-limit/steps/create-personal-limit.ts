import type { BigNumberInput } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OverBudget } from "../../../domain/over-budget"
import type { PersonalWindow } from "../../../domain/windows"
import { amountColumn } from "../../budget/amount-of"
import { budgetsIn } from "../../budget/budgets-in"

/** A new personal limit. */
export type CreatePersonalLimitStepInput = {
  company_id: string
  /** Member whose limit it is; or `role`: each who has it. */
  member_id?: string | null
  role?: string | null
  /** Lower-case ISO 4217 code. */
  currency_code: string
  window: PersonalWindow
  /** In major units of its currency, without VAT. */
  amount: BigNumberInput
  /** Default `block`. */
  over?: OverBudget
}

/**
 * Writes a personal limit. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when there is one for the same person or
 * role, currency and window: the unique index holds for two at once too.
 */
export const createPersonalLimitStep = createStep(
  "create-personal-limit",
  async ({ amount, ...input }: CreatePersonalLimitStepInput, { container }) => {
    const limit = await budgetsIn(container).createPersonalLimits({
      ...input,
      ...amountColumn(amount),
    })
    return new StepResponse(limit, limit.id)
  },
  async (id, { container }) => {
    if (id) {
      await budgetsIn(container).deletePersonalLimits(id)
    }
  }
)
