import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { LeadTimeRule } from "../../../domain/delivery/lead-time"
import { changeContract } from "../../contract/change-contract"
import { replaceDeliveryRowsStep } from "../steps/replace-delivery-rows"

export const setLeadTimesWorkflowId = "set-contract-lead-times"

/** All lead times that a contract promises; those that it had before are gone. */
export type SetLeadTimesWorkflowInput = {
  contract_id: string
  lead_times: Omit<LeadTimeRule, "contract_id">[]
}

/**
 * Sets the lead times that a contract promises. Rolled back as a whole.
 *
 * @example
 * await setContractLeadTimesWorkflow(container).run({
 *   input: {
 *     contract_id: "contr_1",
 *     lead_times: [{ target_type: "all", target_id: "*", days: 2 }],
 *   },
 * })
 */
export const setContractLeadTimesWorkflow = createWorkflow(
  setLeadTimesWorkflowId,
  (input: WorkflowData<SetLeadTimesWorkflowInput & Attributed>) => {
    changeContract(input, () => {
      const rows = replaceDeliveryRowsStep(
        transform({ input }, ({ input: { contract_id, lead_times } }) => ({
          table: "LeadTimes" as const,
          scope: { contract_id },
          rows: lead_times,
        }))
      )
      return {
        before: transform({ rows }, ({ rows }) => ({ lead_times: rows })),
        after: transform({ input }, ({ input }) => ({
          lead_times: input.lead_times,
        })),
      }
    })
    return new WorkflowResponse(undefined)
  }
)
