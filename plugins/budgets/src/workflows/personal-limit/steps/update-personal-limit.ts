import { changeOf, undoOf } from "@medusa-b2b/kit/workflows"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
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

/** What is compared and written back: the amount as decimal text. */
type Changeable = { amount: string; over: OverBudget; status: KeepingStatus }

const changeable = async (
  id: string,
  container: MedusaContainer
): Promise<Changeable> => {
  const limit = await findLimit(id, container)
  return { amount: amountOf(limit), over: limit.over, status: limit.status }
}

const write = async (
  id: string,
  { amount, ...changes }: Partial<Changeable>,
  container: MedusaContainer
): Promise<void> => {
  await budgetsIn(container).updatePersonalLimits({
    id,
    ...changes,
    ...(amount !== undefined && amountColumn(amount)),
  })
  await alignAccounts(id, [], container)
}

/**
 * Changes a personal limit and the ledger accounts of all whom it is for.
 * Rollback writes the previous values back, there too, but where somebody has
 * changed them since.
 *
 * @returns the limit as it was.
 * @throws MedusaError NOT_FOUND
 */
export const updatePersonalLimitStep = createStep(
  "update-personal-limit",
  async (
    { id, amount, ...more }: UpdatePersonalLimitStepInput,
    { container }
  ) => {
    const previous = await findLimit(id, container)
    const changes: Partial<Changeable> = {
      ...more,
      ...(amount !== undefined && {
        amount: MathBN.convert(amount).toFixed(),
      }),
    }
    await write(id, changes, container)
    const before = { ...previous, amount: amountOf(previous) }
    const change = changeOf<Changeable>(
      Object.keys(changes) as (keyof Changeable)[],
      before,
      await changeable(id, container)
    )
    return new StepResponse(before, { id, change })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const undo = undoOf(done.change, await changeable(done.id, container))
    if (Object.keys(undo).length) {
      await write(done.id, undo, container)
    }
  }
)
