import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChangeLimitDTO } from "../../../types/account"
import { changeLedgerLimitStep } from "../steps/change-ledger-limit"

export const changeLedgerLimitWorkflowId = "change-ledger-limit"

/**
 * Raises or lowers an account's limit, for good or until a moment. Below what is used is allowed: then nothing more is accepted.
 *
 * @example
 * const { result } = await changeLedgerLimitWorkflow(container).run({
 *   input: {
 *     account_id: "lacc_1",
 *     raised: { amount: "20000", until: "2027-01-31T23:00:00Z" },
 *     actor: { kind: "staff", user_id: "user_1" },
 *     reason: "Big project until the end of January",
 *   },
 * })
 *
 * @summary Change an account's limit.
 */
export const changeLedgerLimitWorkflow = createWorkflow(
  changeLedgerLimitWorkflowId,
  (input: WorkflowData<ChangeLimitDTO>) =>
    new WorkflowResponse(changeLedgerLimitStep(input))
)
