import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type { ContractModuleService } from "../../../modules/contract/service"

export const validateContractNumberStepId = "validate-contract-number"

/**
 * Refuses a number that another contract has. Changes nothing.
 *
 * @throws MedusaError DUPLICATE_ERROR
 */
export const validateContractNumberStep = createStep(
  validateContractNumberStepId,
  async (
    { number, id }: { number?: string; id?: string },
    { container }
  ): Promise<StepResponse<void>> => {
    if (number) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .assertNumberIsFree(number, id)
    }
    return new StepResponse(undefined)
  }
)
