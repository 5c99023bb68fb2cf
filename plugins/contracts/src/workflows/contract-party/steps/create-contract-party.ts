import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type {
  ContractModuleService,
  PartyRow,
} from "../../../modules/contract/service"

export const createContractPartyStepId = "create-contract-party"

/** A company that a contract shall hold for. */
export type CreateContractPartyStepInput = {
  contract_id: string
  company_id: string
  include_descendants?: boolean
  starts_at?: Date | string | null
  ends_at?: Date | string | null
  reference?: string | null
}

/**
 * Binds a company to a contract. Rolled back: unbinds it.
 *
 * @throws MedusaError DUPLICATE_ERROR when the company is bound already.
 */
export const createContractPartyStep = createStep(
  createContractPartyStepId,
  async (input: CreateContractPartyStepInput, { container }) => {
    const service = container.resolve<ContractModuleService>(CONTRACT_MODULE)
    const { contract_id, company_id } = input
    const [bound] = await service.listContractParties({
      contract_id,
      company_id,
    })
    if (bound) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `The company ${company_id} is a party of the contract already (${bound.id})`
      )
    }
    const party = await service.createContractParties(
      input as Omit<Partial<PartyRow>, "contract">
    )
    return new StepResponse(party, party.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .deleteContractParties(id)
    }
  }
)
