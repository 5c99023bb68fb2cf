import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../modules/product_range/service"

export const updateRangeStepId = "update-product-range"

/** What of a range is changed; what is left out stays. */
export type UpdateRangeStepInput = {
  id: string
  name?: string
  metadata?: Record<string, unknown> | null
}

/** Changes a range's name or metadata. Rolled back: puts back what they were. */
export const updateRangeStep = createStep(
  updateRangeStepId,
  async (change: UpdateRangeStepInput, { container }) => {
    const service =
      container.resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
    const { id, name, metadata } = await service.retrieveProductRange(change.id)
    await service.updateProductRanges(change)
    return new StepResponse(change.id, { id, name, metadata })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
        .updateProductRanges(before)
    }
  }
)
