import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type { ContractModuleService } from "../../../modules/contract/service"

export const deleteContractStepId = "delete-contract"

/** Deletes a contract with its parties (softly). Rolled back: brings both back. */
export const deleteContractStep = createStep(
  deleteContractStepId,
  async (id: string, { container }) => {
    await container
      .resolve<ContractModuleService>(CONTRACT_MODULE)
      .softDeleteContracts([id])
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .restoreContracts([id])
    }
  }
)
