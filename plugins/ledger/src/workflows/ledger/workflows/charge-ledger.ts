import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChargeDTO } from "../../../types/booking"
import { chargeLedgerStep } from "../steps/charge-ledger"

export const chargeLedgerWorkflowId = "charge-ledger"

/**
 * Books what is owed or used for good, past the limit too; of a hold, as much of it is released.
 *
 * @example
 * const { result } = await chargeLedgerWorkflow(container).run({
 *   input: {
 *     key: "credit.invoice:F-1",
 *     reference: { type: "invoice", id: "F-1" },
 *     charges: [{ hold_id: "lhold_1", amount: "4000" }],
 *   },
 * })
 *
 * @summary Charge accounts of the ledger.
 */
export const chargeLedgerWorkflow = createWorkflow(
  chargeLedgerWorkflowId,
  (input: WorkflowData<ChargeDTO>) =>
    new WorkflowResponse(chargeLedgerStep(input))
)
