import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { HoldDTO } from "../../../types/booking"
import { holdInLedgerStep } from "../steps/hold-in-ledger"

export const holdInLedgerWorkflowId = "hold-in-ledger"

/**
 * Holds on several accounts at once, all or none; throws when one of them has too little left. Who wants the refusals as data calls the module's `hold`.
 *
 * @example
 * const { result } = await holdInLedgerWorkflow(container).run({
 *   input: {
 *     key: "credit.hold:drun_1",
 *     reference: { type: "credit.run", id: "drun_1" },
 *     holds: [{ account_id: "lacc_1", amount: "6000" }],
 *     expires_at: "2027-01-31T08:00:00Z",
 *   },
 * })
 *
 * @summary Hold on accounts of the ledger.
 */
export const holdInLedgerWorkflow = createWorkflow(
  holdInLedgerWorkflowId,
  (input: WorkflowData<HoldDTO>) =>
    new WorkflowResponse(holdInLedgerStep(input))
)
