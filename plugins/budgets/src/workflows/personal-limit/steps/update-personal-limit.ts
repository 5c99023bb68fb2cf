import type { BigNumberInput } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { KeepingStatus } from "../../../domain/keeping-status"
import type { OverBudget } from "../../../domain/over-budget"
import { amountColumn, amountOf } from "../../budget/amount-of"
import { budgetsIn } from "../../budget/budgets-in"
import { alignAccounts } from "../align-accounts"
import { findLimit } from "../find-limit"

/** What can change about a personal limit; what is left out stays. */
export type UpdatePersonalLimitStepInput = {
  id: string
  /** In major units of its currency, without VAT. */
  amount?: BigNumberInput
  over?: OverBudget
  status?: KeepingStatus
}

/**
 * Changes a personal limit and the ledger accounts of all whom it is for.
 * Rollback writes the previous values back, there too.
 *
 * @returns the limit as it was.
 * @throws MedusaError NOT_FOUND
 */
export const updatePersonalLimitStep = createStep(
  "update-personal-limit",
  async (
    { id, amount: to, ...changes }: UpdatePersonalLimitStepInput,
    { container }
  ) => {
    const previous = await findLimit(id, container)
    const { over, status } = previous
    await budgetsIn(container).updatePersonalLimits({
      id,
      ...changes,
      ...(to !== undefined && amountColumn(to)),
    })
    await alignAccounts(id, [], container)
    const amount = amountOf(previous)
    return new StepResponse(
      { ...previous, amount },
      { id, over, status, amount }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const { amount, ...previous } = undo
      await budgetsIn(container).updatePersonalLimits({
        ...previous,
        ...amountColumn(amount),
      })
      await alignAccounts(undo.id, [], container)
    }
  }
)
