import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { priceProblems } from "../../../domain/contract-price"
import {
  planPriceChanges,
  type PriceChanges,
  type PricePlan,
} from "../../../domain/price-changes"
import { loadListPrices } from "../../../pricing/load-list-prices"

export const planContractPricesStepId = "plan-contract-prices"

/** The changes, and the price list that they are for. */
export type PlanContractPricesStepInput = {
  price_list_id: string
  changes: PriceChanges
}

const assertKnown = ({ unknown }: PricePlan): void => {
  if (unknown.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The contract has no price with the id ${unknown.join(", ")}`
    )
  }
}

const assertSound = ({ outcome }: PricePlan): void => {
  const problems = priceProblems(outcome)
  if (problems.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      problems.map(({ message }) => message).join(". ")
    )
  }
}

/**
 * Settles what is deleted, updated and created, and checks what the touched
 * articles' prices would be afterwards. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND for a price of another contract, INVALID_DATA for overlapping tiers and the like; all problems in one sentence each.
 */
export const planContractPricesStep = createStep(
  planContractPricesStepId,
  async (
    { price_list_id, changes }: PlanContractPricesStepInput,
    { container }
  ) => {
    const stored = await loadListPrices(container, {
      price_list_id,
      variant_ids: [
        ...new Set(changes.create.map(({ variant_id }) => variant_id)),
      ],
      price_ids: [...changes.delete, ...changes.update.map(({ id }) => id)],
    })
    const plan = planPriceChanges(stored, changes)
    assertKnown(plan)
    assertSound(plan)
    return new StepResponse(plan)
  }
)
