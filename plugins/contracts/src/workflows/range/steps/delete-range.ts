import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../modules/product_range/service"

export const deleteRangeStepId = "delete-product-range"

/**
 * Deletes a range with its rules (softly). Rolled back: brings both back.
 *
 * @throws MedusaError NOT_ALLOWED when a contract has it: its companies would suddenly see everything.
 */
export const deleteRangeStep = createStep(
  deleteRangeStepId,
  async ({ id, name }: { id: string; name: string }, { container }) => {
    const service =
      container.resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
    const used = await service.listContractRanges({ range_id: id })
    if (used.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The range ${name} is used by ${used.length} contract(s): give them another one first`
      )
    }
    await service.softDeleteProductRanges([id])
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
        .restoreProductRanges([id])
    }
  }
)
