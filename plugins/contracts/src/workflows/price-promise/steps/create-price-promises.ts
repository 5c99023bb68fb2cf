import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_PROMISE_MODULE } from "../../../modules/price_promise"
import type {
  PricePromiseModuleService,
  PricePromiseRow,
} from "../../../modules/price_promise/service"

export const createPricePromisesStepId = "create-price-promises"

/** A promise as it is written; amounts are kept exactly. */
export type NewPricePromise = Omit<
  PricePromiseRow,
  "id" | "raw_amount" | "created_at" | "updated_at" | "deleted_at"
>

/** Writes promised prices. Rolled back: deletes them. */
export const createPricePromisesStep = createStep(
  createPricePromisesStepId,
  async (promises: NewPricePromise[], { container }) => {
    const created = await container
      .resolve<PricePromiseModuleService>(PRICE_PROMISE_MODULE)
      .createPricePromises(promises)
    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container
        .resolve<PricePromiseModuleService>(PRICE_PROMISE_MODULE)
        .deletePricePromises(ids)
    }
  }
)
