import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ReleaseDTO } from "../../../types/booking"
import { releaseLedgerHoldsStep } from "../steps/release-ledger-holds"

export const releaseLedgerHoldsWorkflowId = "release-ledger-holds"

/**
 * Gives back what is held: all that is left, or a part.
 *
 * @example
 * const { result } = await releaseLedgerHoldsWorkflow(container).run({
 *   input: {
 *     key: "credit.cancel:order_1",
 *     releases: [{ hold_id: "lhold_1" }],
 *   },
 * })
 *
 * @summary Release holds of the ledger.
 */
export const releaseLedgerHoldsWorkflow = createWorkflow(
  releaseLedgerHoldsWorkflowId,
  (input: WorkflowData<ReleaseDTO>) =>
    new WorkflowResponse(releaseLedgerHoldsStep(input))
)
