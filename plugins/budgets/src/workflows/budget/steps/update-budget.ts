import { changeOf, undoOf } from "@medusa-b2b/kit/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BudgetRow } from "../../../modules/budget"
import { assertDays } from "../assert-days"
import { budgetsIn } from "../budgets-in"
import { findBudget } from "../find-budget"

/** What can change about a budget beside its amount; what is left out stays. */
export type UpdateBudgetStepInput = { id: string } & Partial<
  Pick<BudgetRow, "title" | "starts_on" | "ends_on" | "over" | "status">
>

/**
 * Changes what is said about a budget beside its amount. Rollback writes the
 * previous values back, but where somebody has changed them since.
 *
 * @returns the budget as it was.
 * @throws MedusaError NOT_FOUND, INVALID_DATA when it would end before it
 * starts, or when the company has one of that title.
 */
export const updateBudgetStep = createStep(
  "update-budget",
  async ({ id, ...changes }: UpdateBudgetStepInput, { container }) => {
    const previous = await findBudget(id, container)
    assertDays({ ...previous, ...changes })
    const fields = Object.keys(changes) as (keyof typeof changes)[]
    if (fields.length) {
      await budgetsIn(container).updateBudgets({ id, ...changes })
    }
    const now = await findBudget(id, container)
    const change = changeOf<typeof changes>(fields, previous, now)
    return new StepResponse(previous, { id, change })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const { id, change } = done
    const undo = undoOf(change, await findBudget(id, container))
    if (Object.keys(undo).length) {
      await budgetsIn(container).updateBudgets({ id, ...undo })
    }
  }
)
