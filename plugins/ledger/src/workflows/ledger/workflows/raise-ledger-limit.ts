import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RaiseLimitDTO } from "../../../types/account"
import { raiseLedgerLimitStep } from "../steps/raise-ledger-limit"

export const raiseLedgerLimitWorkflowId = "raise-ledger-limit"

/**
 * Raises an account's limit by an amount until a moment, at which nothing has to be done. It replaces a raise that there is; `raise: null` ends that.
 *
 * @example
 * const { result } = await raiseLedgerLimitWorkflow(container).run({
 *   input: {
 *     account_id: "lacc_1",
 *     raise: { by: "20000", until: "2027-01-31T23:00:00Z" },
 *     actor: { kind: "staff", user_id: "user_1" },
 *     reason: "Big project until the end of January",
 *   },
 * })
 *
 * @summary Raise an account's limit for a time.
 */
export const raiseLedgerLimitWorkflow = createWorkflow(
  raiseLedgerLimitWorkflowId,
  (input: WorkflowData<RaiseLimitDTO>) =>
    new WorkflowResponse(raiseLedgerLimitStep(input))
)
