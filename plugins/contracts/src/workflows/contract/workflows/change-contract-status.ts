import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { PriceListStatus } from "@medusajs/framework/utils"
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
  updatePriceListsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { ContractAction } from "../../../domain/contract-status"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../contract-lock"
import { decideContractStatusStep } from "../steps/decide-contract-status"
import { updateContractStep } from "../steps/update-contract"

export const changeContractStatusWorkflowId = "change-contract-status"

const EVENTS = {
  activate: ContractEvents.ACTIVATED,
  suspend: ContractEvents.SUSPENDED,
  terminate: ContractEvents.TERMINATED,
} as const satisfies Record<ContractAction, string>

/**
 * Activates, suspends or terminates a contract. Its price list is active only
 * while the contract is, so that no other way to the list can show prices of a
 * contract that is not. Rolled back as a whole.
 *
 * @example
 * await changeContractStatusWorkflow(container).run({
 *   input: { id: "contr_1", action: "activate" },
 * })
 */
export const changeContractStatusWorkflow = createWorkflow(
  changeContractStatusWorkflowId,
  (
    input: WorkflowData<Attributed & { id: string; action: ContractAction }>
  ) => {
    const lock = transform({ input }, ({ input }) => contractLock(input.id))
    acquireLockStep(lock)

    const { data: before } = useQueryGraphStep({
      entity: "contract",
      fields: contractFields,
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-contract" })
    const status = decideContractStatusStep({
      contract: before,
      action: input.action,
    })

    const contract = updateContractStep({ id: input.id, status })
    const lists = transform({ contract }, ({ contract }) => [
      {
        id: contract.price_list_id as string,
        status:
          contract.status === "active"
            ? PriceListStatus.ACTIVE
            : PriceListStatus.DRAFT,
      },
    ])
    updatePriceListsWorkflow.runAsStep({ input: { price_lists_data: lists } })

    const eventName = transform({ input }, ({ input }) => EVENTS[input.action])
    emitEventStep({ eventName, data: { id: input.id } })
    recordActivityStep({
      company_id: null,
      action: eventName,
      subject: { type: "contract", id: input.id, label: before.number },
      before: before,
      after: { status },
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(contract)
  }
)
