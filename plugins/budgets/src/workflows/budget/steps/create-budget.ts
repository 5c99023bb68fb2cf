import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OverBudget } from "../../../domain/over-budget"
import type { BudgetWindow } from "../../../domain/windows"
import { assertDays } from "../assert-days"
import { budgetsIn } from "../budgets-in"

/** A new budget. */
export type CreateBudgetStepInput = {
  company_id: string
  title: string
  /** Orders with it alone count; all when left out. */
  cost_centre?: string | null
  /** Lower-case ISO 4217 code. */
  currency_code: string
  /** Default `month`. */
  window?: BudgetWindow
  /** First and last calendar date on which orders count, in the company's time zone; default null: no end. */
  starts_on?: string | null
  ends_on?: string | null
  /** Default `block`. */
  over?: OverBudget
}

/**
 * Writes a budget. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when it would end before it starts, or when
 * the company has one of that title: the unique index holds for two at once too.
 */
export const createBudgetStep = createStep(
  "create-budget",
  async (input: CreateBudgetStepInput, { container }) => {
    const { starts_on = null, ends_on = null } = input
    assertDays({ starts_on, ends_on })
    const budget = await budgetsIn(container).createBudgets(input)
    return new StepResponse(budget, budget.id)
  },
  async (id, { container }) => {
    if (id) {
      await budgetsIn(container).deleteBudgets(id)
    }
  }
)
