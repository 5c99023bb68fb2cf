import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../modules/product_range/service"

export const setContractRangeStepId = "set-contract-range"

/** Which range a contract is to have; null: none. */
export type SetContractRangeStepInput = {
  contract_id: string
  range_id: string | null
}

const put = async (
  { contract_id, range_id }: SetContractRangeStepInput,
  service: ProductRangeModuleService
): Promise<string | null> => {
  const [before] = await service.listContractRanges({ contract_id })
  if (before && before.range_id !== range_id) {
    await service.deleteContractRanges(before.id)
  }
  if (range_id && before?.range_id !== range_id) {
    await service.createContractRanges({ contract_id, range_id })
  }
  return before?.range_id ?? null
}

/** Gives a contract a range, or takes it away. Rolled back: gives it the one that it had. */
export const setContractRangeStep = createStep(
  setContractRangeStepId,
  async (input: SetContractRangeStepInput, { container }) => {
    const before = await put(
      input,
      container.resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
    )
    return new StepResponse(before, {
      contract_id: input.contract_id,
      range_id: before,
    })
  },
  async (before, { container }) => {
    if (before) {
      await put(
        before,
        container.resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
      )
    }
  }
)
