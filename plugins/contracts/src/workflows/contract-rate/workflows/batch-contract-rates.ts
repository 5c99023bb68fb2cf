import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RateChanges } from "../../../domain/rate-changes"
import { ContractEvents } from "../../../types/events"
import { changeContract } from "../../contract/change-contract"
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
    const { changed } = changeContract(input, () => {
      validateContractRatesStep(input)
      const changed = changeContractRatesStep(input)
      validateGroupsRemainStep(input.changes.upsert)

      // A batch may have a thousand rows: the log says how many.
      const counts = transform({ changed }, ({ changed }) => ({
        created: changed.created.length,
        updated: changed.updated.length,
        deleted: changed.deleted.length,
      }))
      return { event: ContractEvents.RATES_CHANGED, after: counts, changed }
    })
    return new WorkflowResponse(changed)
  }
)
