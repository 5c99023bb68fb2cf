import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ContractStatus,
  isDeletable,
} from "../../../domain/contract-status"

export const validateContractDeletableStepId = "validate-contract-deletable"

/**
 * Refuses to delete a contract that has been in force: its orders refer to it.
 * Changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED
 */
export const validateContractDeletableStep = createStep(
  validateContractDeletableStepId,
  async (contract: { number: string; status: ContractStatus }) => {
    if (!isDeletable(contract.status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The contract ${contract.number} is ${contract.status}: only a draft can be deleted, terminate it instead`
      )
    }
    return new StepResponse(undefined)
  }
)
