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
import { RangeEvents } from "../../../types/range-events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
import {
  setContractRangeStep,
  type SetContractRangeStepInput,
} from "../steps/set-contract-range"
import { validateRangeExistsStep } from "../steps/validate-range-exists"

export const setContractRangeWorkflowId = "set-contract-range"

/**
 * Gives a contract a range, which other contracts may have, too, or takes it
 * away. Rolled back as a whole.
 *
 * @example
 * await setContractRangeWorkflow(container).run({
 *   input: { contract_id: "contr_1", range_id: "prange_1" },
 * })
 */
export const setContractRangeWorkflow = createWorkflow(
  setContractRangeWorkflowId,
  (input: WorkflowData<SetContractRangeStepInput & Attributed>) => {
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
    validateContractEditableStep(contract)
    validateRangeExistsStep(input)
    const before = setContractRangeStep(input)
    emitEventStep({
      eventName: RangeEvents.ASSIGNED,
      data: { id: input.contract_id },
    })
    recordActivityStep({
      company_id: null,
      action: RangeEvents.ASSIGNED,
      subject: {
        type: "contract",
        id: input.contract_id,
        label: contract.number,
      },
      before: transform({ before }, ({ before }) => ({ range_id: before })),
      after: transform({ input }, ({ input }) => ({
        range_id: input.range_id,
      })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(input.range_id)
  }
)
