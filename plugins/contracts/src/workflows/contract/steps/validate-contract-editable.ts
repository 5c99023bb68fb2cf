import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ContractStatus,
  isEditable,
} from "../../../domain/contract-status"

export const validateContractEditableStepId = "validate-contract-editable"

/**
 * Refuses any change of a terminated contract. Changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED
 */
export const validateContractEditableStep = createStep(
  validateContractEditableStepId,
  async (contract: { number: string; status: ContractStatus }) => {
    if (!isEditable(contract.status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The contract ${contract.number} is terminated and can no longer be changed`
      )
    }
    return new StepResponse(undefined)
  }
)
