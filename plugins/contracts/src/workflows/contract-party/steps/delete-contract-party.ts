import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type { ContractModuleService } from "../../../modules/contract/service"

export const deleteContractPartyStepId = "delete-contract-party"

/** Unbinds a company from a contract (softly). Rolled back: binds it again. */
export const deleteContractPartyStep = createStep(
  deleteContractPartyStepId,
  async (id: string, { container }) => {
    await container
      .resolve<ContractModuleService>(CONTRACT_MODULE)
      .softDeleteContractParties([id])
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .restoreContractParties([id])
    }
  }
)
