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
import type { RateChanges } from "../../../domain/rate-changes"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
import { changeContractRatesStep } from "../steps/change-contract-rates"
import { validateContractRatesStep } from "../steps/validate-contract-rates"
import { validateGroupsRemainStep } from "../steps/validate-groups-remain"

export const batchContractRatesWorkflowId = "batch-contract-rates"

/** Changes of a contract's percentages. */
export type BatchContractRatesWorkflowInput = {
  contract_id: string
  changes: RateChanges
} & Attributed

/**
 * Makes, changes and deletes percentages of a contract, all or none; they hold
 * for the next price that is asked for. Rolled back as a whole.
 *
 * @example
 * await batchContractRatesWorkflow(container).run({
 *   input: {
 *     contract_id: "contr_1",
 *     changes: {
 *       upsert: [{ target_type: "discount_group", target_id: "dgrp_1", percent: 20 }],
 *       delete: ["crate_1"],
 *     },
 *   },
 * })
 */
export const batchContractRatesWorkflow = createWorkflow(
  batchContractRatesWorkflowId,
  (input: WorkflowData<BatchContractRatesWorkflowInput>) => {
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
    validateContractRatesStep(input)
    const changed = changeContractRatesStep(input)
    validateGroupsRemainStep(input.changes.upsert)

    emitEventStep({
      eventName: ContractEvents.RATES_CHANGED,
      data: { id: input.contract_id },
    })
    // A batch may have a thousand rows: the log says how many.
    const counts = transform({ changed }, ({ changed }) => ({
      created: changed.created.length,
      updated: changed.updated.length,
      deleted: changed.deleted.length,
    }))
    recordActivityStep({
      company_id: null,
      action: ContractEvents.RATES_CHANGED,
      subject: {
        type: "contract",
        id: input.contract_id,
        label: contract.number,
      },
      after: counts,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(changed)
  }
)
