import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { creditsIn } from "../../company-credit/credits-in"

/** What an order in another currency is counted by, from a moment on. */
export type CreateExchangeRateStepInput = {
  /** Lower-case ISO 4217 code of the order. */
  from_currency: string
  /** Lower-case ISO 4217 code of the credit. */
  to_currency: string
  /** Units of `to_currency` for one of `from_currency`. */
  rate: BigNumberInput
  /** Default now. */
  valid_from?: Date | string
}

/**
 * Writes an exchange rate. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when there is one of that moment, or from
 * a currency to itself.
 */
export const createExchangeRateStep = createStep(
  "create-exchange-rate",
  async (input: CreateExchangeRateStepInput, { container }) => {
    if (input.from_currency === input.to_currency) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `A rate is between two currencies, not from ${input.from_currency} to itself`
      )
    }
    const row: object = {
      ...input,
      valid_from: new Date(input.valid_from ?? Date.now()),
    }
    const [{ id }] = await creditsIn(container).createExchangeRates([row])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await creditsIn(container).deleteExchangeRates(id)
    }
  }
)
