import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
import { deleteContractPartyStep } from "../steps/delete-contract-party"

export const removeContractPartyWorkflowId = "remove-contract-party"

/** Which party of which contract. */
export type RemoveContractPartyWorkflowInput = {
  contract_id: string
  party_id: string
}

/**
 * Unbinds a company from a contract. Rolled back as a whole.
 *
 * @example
 * await removeContractPartyWorkflow(container).run({
 *   input: { contract_id: "contr_1", party_id: "cparty_1" },
 * })
 */
export const removeContractPartyWorkflow = createWorkflow(
  removeContractPartyWorkflowId,
  (input: WorkflowData<RemoveContractPartyWorkflowInput & Attributed>) => {
    const lock = transform({ input }, ({ input }) =>
      contractLock(input.contract_id)
    )
    acquireLockStep(lock)

    const { data: contract } = useQueryGraphStep({
      entity: "contract",
      fields: contractFields,
      filters: { id: input.contract_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-contract" })
    const filters = transform({ input }, ({ input }) => ({
      id: input.party_id,
      contract_id: input.contract_id,
    }))
    const { data: party } = useQueryGraphStep({
      entity: "contract_party",
      fields: [
        "id",
        "company_id",
        "include_descendants",
        "starts_at",
        "ends_at",
        "reference",
      ],
      filters,
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-party" })
    validateContractEditableStep(contract)

    deleteContractPartyStep(input.party_id)
    const payload = transform({ input }, ({ input }) => ({
      id: input.contract_id,
      party_id: input.party_id,
    }))
    emitEventStep({ eventName: ContractEvents.PARTY_REMOVED, data: payload })
    recordActivityStep({
      company_id: party.company_id,
      action: ContractEvents.PARTY_REMOVED,
      subject: {
        type: "contract",
        id: input.contract_id,
        label: contract.number,
      },
      before: transform(
        { party },
        ({ party: { company_id: _company, ...terms } }) => terms
      ),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(input.party_id)
  }
)
