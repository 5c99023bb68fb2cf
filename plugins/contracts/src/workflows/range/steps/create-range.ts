import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type {
  ProductRangeModuleService,
  RangeRow,
} from "../../../modules/product_range/service"

export const createRangeStepId = "create-product-range"

/** A new range, yet without rules. */
export type CreateRangeStepInput = {
  name: string
  metadata?: Record<string, unknown> | null
}

/** Writes a range without rules. Rolled back: deletes it, with whatever rules it has got. */
export const createRangeStep = createStep(
  createRangeStepId,
  async ({ name, metadata }: CreateRangeStepInput, { container }) => {
    const range = (await container
      .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
      .createProductRanges({
        name,
        metadata,
        branches: [] as unknown as Record<string, unknown>,
      })) as unknown as RangeRow
    return new StepResponse({ id: range.id, name: range.name }, range.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
        .deleteProductRanges(id)
    }
  }
)
