import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tidyTitle } from "../../../domain/tidy-title"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
} from "../../../modules/budget"

/**
 * The title in the form in which it is kept. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA when it is empty, or longer than the option
 * `max_title_length` allows.
 */
export const validateBudgetTitleStep = createStep(
  "validate-budget-title",
  async (given: string, { container }) => {
    const { max_title_length } = await container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .getOptions()
    const title = tidyTitle(given)
    if (!title || title.length > max_title_length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The title of a budget must have 1 to ${max_title_length} characters, not ${title.length}`
      )
    }
    return new StepResponse(title)
  }
)
