import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredPrice } from "../../../domain/price-changes"

export const keepPricesBeforeUpdateStepId = "keep-prices-before-update"

/** Prices that are about to get another amount. */
export type KeepPricesBeforeUpdateStepInput = {
  price_list_id: string
  prices: Pick<StoredPrice, "id">[]
}

/**
 * Keeps the amounts that core's update of price list prices is about to
 * overwrite. Rolled back: puts them back, because core's own compensation does
 * not (it reads the entries of a Map as if they were an object's, and finds
 * none).
 */
export const keepPricesBeforeUpdateStep = createStep(
  keepPricesBeforeUpdateStepId,
  async (
    { price_list_id, prices }: KeepPricesBeforeUpdateStepInput,
    { container }
  ) => {
    const before = prices.length
      ? await container
          .resolve(Modules.PRICING)
          .listPrices({ id: prices.map(({ id }) => id) })
      : []
    const kept = before.map((price) => ({
      id: price.id,
      price_set_id: price.price_set_id as string,
      currency_code: price.currency_code as string,
      amount: price.amount as number,
      min_quantity: price.min_quantity as number | null,
      max_quantity: price.max_quantity as number | null,
    }))
    return new StepResponse(undefined, { price_list_id, kept })
  },
  async (before, { container }) => {
    if (before?.kept.length) {
      await container
        .resolve(Modules.PRICING)
        .updatePriceListPrices([
          { price_list_id: before.price_list_id, prices: before.kept },
        ])
    }
  }
)
