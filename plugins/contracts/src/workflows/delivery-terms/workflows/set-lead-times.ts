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
import type { LeadTimeRule } from "../../../domain/delivery/lead-time"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
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
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input: { contract_id, lead_times } }) => ({
        table: "LeadTimes" as const,
        scope: { contract_id },
        rows: lead_times,
      }))
    )
    emitEventStep({
      eventName: ContractEvents.UPDATED,
      data: { id: input.contract_id },
    })
    recordActivityStep({
      company_id: null,
      action: ContractEvents.UPDATED,
      subject: {
        type: "contract",
        id: input.contract_id,
        label: contract.number,
      },
      before: transform({ before }, ({ before }) => ({ lead_times: before })),
      after: transform({ input }, ({ input }) => ({
        lead_times: input.lead_times,
      })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(before)
  }
)
