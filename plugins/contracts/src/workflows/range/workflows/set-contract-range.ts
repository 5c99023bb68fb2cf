import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { RangeEvents } from "../../../types/range-events"
import { changeContract } from "../../contract/change-contract"
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
    changeContract(input, () => {
      validateRangeExistsStep(input)
      const before = setContractRangeStep(input)
      return {
        event: RangeEvents.ASSIGNED,
        before: transform({ before }, ({ before }) => ({ range_id: before })),
        after: transform({ input }, ({ input }) => ({
          range_id: input.range_id,
        })),
      }
    })
    return new WorkflowResponse(input.range_id)
  }
)
