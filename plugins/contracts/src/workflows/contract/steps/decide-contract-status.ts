import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ContractAction,
  type ContractStatus,
  statusAfter,
} from "../../../domain/contract-status"

export const decideContractStatusStepId = "decide-contract-status"

/**
 * The status that an action leads to. Changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED when the contract's status does not allow the action.
 */
export const decideContractStatusStep = createStep(
  decideContractStatusStepId,
  async ({
    contract,
    action,
  }: {
    contract: { number: string; status: ContractStatus }
    action: ContractAction
  }) => {
    const status = statusAfter(contract.status, action)
    if (!status) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The contract ${contract.number} is ${contract.status}, so you cannot ${action} it`
      )
    }
    return new StepResponse(status)
  }
)
