import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../modules/product_range/service"

export const validateRangeNameStepId = "validate-range-name"

/**
 * Refuses a name that another range has; the unique index holds what this check
 * cannot: two at once. Changes nothing.
 *
 * @throws MedusaError DUPLICATE_ERROR
 */
export const validateRangeNameStep = createStep(
  validateRangeNameStepId,
  async ({ id, name }: { id?: string; name?: string }, { container }) => {
    const [other] = name
      ? await container
          .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
          .listProductRanges({ name }, { take: 1 })
      : []
    if (other && other.id !== id) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `There is already a range with the name ${name}`
      )
    }
    return new StepResponse(undefined)
  }
)
