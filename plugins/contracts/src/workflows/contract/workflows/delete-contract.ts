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
  deletePriceListsWorkflow,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../contract-lock"
import { setContractRangeStep } from "../../range/steps/set-contract-range"
import { deleteContractStep } from "../steps/delete-contract"
import { validateContractDeletableStep } from "../steps/validate-contract-deletable"

export const deleteContractWorkflowId = "delete-contract"

/**
 * Deletes a draft with its parties and its price list. Rolled back as a whole.
 *
 * @example
 * await deleteContractWorkflow(container).run({ input: { id: "contr_1" } })
 */
export const deleteContractWorkflow = createWorkflow(
  deleteContractWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const lock = transform({ input }, ({ input }) => contractLock(input.id))
    acquireLockStep(lock)

    const { data: contract } = useQueryGraphStep({
      entity: "contract",
      fields: contractFields,
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-contract" })
    validateContractDeletableStep(contract)

    deleteContractStep(input.id)
    setContractRangeStep({ contract_id: input.id, range_id: null })
    const lists = transform({ contract }, ({ contract }) =>
      contract.price_list_id ? [contract.price_list_id] : []
    )
    deletePriceListsWorkflow.runAsStep({ input: { ids: lists } })

    emitEventStep({
      eventName: ContractEvents.DELETED,
      data: { id: input.id },
    })
    recordActivityStep({
      company_id: null,
      action: ContractEvents.DELETED,
      subject: { type: "contract", id: input.id, label: contract.number },
      before: contract,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(input.id)
  }
)
