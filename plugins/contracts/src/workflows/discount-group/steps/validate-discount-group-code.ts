import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"

export const validateDiscountGroupCodeStepId = "validate-discount-group-code"

/**
 * Refuses a code that another discount group has. Changes nothing.
 *
 * @throws MedusaError DUPLICATE_ERROR
 */
export const validateDiscountGroupCodeStep = createStep(
  validateDiscountGroupCodeStepId,
  async (
    { code, id }: { code?: string; id?: string },
    { container }
  ): Promise<StepResponse<void>> => {
    if (code) {
      await container
        .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
        .assertCodeIsFree(code, id)
    }
    return new StepResponse(undefined)
  }
)
