import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_PROMISE_MODULE } from "../../../modules/price_promise"
import type { PricePromiseModuleService } from "../../../modules/price_promise/service"

export const withdrawPricePromisesStepId = "withdraw-price-promises"

/** Takes promised prices back; they stay in the table as deleted. Rolled back: promises them anew. */
export const withdrawPricePromisesStep = createStep(
  withdrawPricePromisesStepId,
  async (ids: string[], { container }) => {
    if (ids.length) {
      await container
        .resolve<PricePromiseModuleService>(PRICE_PROMISE_MODULE)
        .softDeletePricePromises(ids)
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container
        .resolve<PricePromiseModuleService>(PRICE_PROMISE_MODULE)
        .restorePricePromises(ids)
    }
  }
)
