import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../modules/product_range/service"

export const validateRangeExistsStepId = "validate-range-exists"

/**
 * Refuses the id of no range; null is fine. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA
 */
export const validateRangeExistsStep = createStep(
  validateRangeExistsStepId,
  async ({ range_id }: { range_id: string | null }, { container }) => {
    const found = range_id
      ? await container
          .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
          .listProductRanges({ id: range_id }, { select: ["id"] })
      : []
    if (range_id && !found.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `range_id: there is no range with the id ${range_id}`
      )
    }
    return new StepResponse(undefined)
  }
)
