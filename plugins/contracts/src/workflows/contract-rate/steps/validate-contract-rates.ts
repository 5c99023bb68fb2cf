import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownTargets } from "../../../articles"
import {
  faultText,
  type RateChanges,
  rateFaults,
} from "../../../domain/rate-changes"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type { ContractModuleService } from "../../../modules/contract/service"

export const validateContractRatesStepId = "validate-contract-rates"

/** Changes of a contract's percentages. */
export type ValidateContractRatesStepInput = {
  contract_id: string
  changes: RateChanges
}

/**
 * Refuses percentages that are none, that contradict each other, or that are
 * about what does not exist. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming row and field, a line for each fault.
 */
export const validateContractRatesStep = createStep(
  validateContractRatesStepId,
  async (
    { contract_id, changes }: ValidateContractRatesStepInput,
    { container }
  ) => {
    const standing = changes.delete.length
      ? await container
          .resolve<ContractModuleService>(CONTRACT_MODULE)
          .listContractRates({ contract_id, id: changes.delete })
      : []
    const unknown = await unknownTargets(container, changes.upsert)
    const faults = [
      ...rateFaults(changes, standing),
      ...unknown.map((fault) => ({ list: "upsert" as const, ...fault })),
    ]
    if (faults.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, faultText(faults))
    }
    return new StepResponse(undefined)
  }
)
