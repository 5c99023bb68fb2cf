import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { creditsIn } from "../../company-credit/credits-in"

/**
 * Takes an exchange rate back. Rollback restores it.
 *
 * @throws MedusaError NOT_FOUND
 */
export const deleteExchangeRateStep = createStep(
  "delete-exchange-rate",
  async (id: string, { container }) => {
    const credits = creditsIn(container)
    const [found] = await credits.listExchangeRates({ id })
    if (!found) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no exchange rate with the id ${id}`
      )
    }
    await credits.softDeleteExchangeRates([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await creditsIn(container).restoreExchangeRates([id])
    }
  }
)
