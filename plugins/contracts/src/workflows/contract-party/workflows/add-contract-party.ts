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
import { validateContractValidityStep } from "../../contract/steps/validate-contract-validity"
import {
  createContractPartyStep,
  type CreateContractPartyStepInput,
} from "../steps/create-contract-party"

export const addContractPartyWorkflowId = "add-contract-party"

/**
 * Binds a company to a contract. Rolled back as a whole.
 *
 * @example
 * await addContractPartyWorkflow(container).run({
 *   input: { contract_id: "contr_1", company_id: "comp_1" },
 * })
 */
export const addContractPartyWorkflow = createWorkflow(
  addContractPartyWorkflowId,
  (input: WorkflowData<CreateContractPartyStepInput & Attributed>) => {
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
    useQueryGraphStep({
      entity: "company",
      fields: ["id"],
      filters: { id: input.company_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-company" })
    validateContractEditableStep(contract)
    const data = transform(
      { input },
      ({ input: { actor: _actor, ...data } }) => data
    )
    validateContractValidityStep(data)

    const party = createContractPartyStep(data)
    const payload = transform({ input, party }, ({ input, party }) => ({
      id: input.contract_id,
      party_id: party.id,
    }))
    emitEventStep({ eventName: ContractEvents.PARTY_ADDED, data: payload })
    recordActivityStep({
      company_id: input.company_id,
      action: ContractEvents.PARTY_ADDED,
      subject: {
        type: "contract",
        id: input.contract_id,
        label: contract.number,
      },
      after: transform(
        { data },
        ({
          data: { contract_id: _contract, company_id: _company, ...terms },
        }) => terms
      ),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(party)
  }
)
