import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChangeLimitDTO } from "../../../types/account"
import { changeLedgerLimitStep } from "../steps/change-ledger-limit"

export const changeLedgerLimitWorkflowId = "change-ledger-limit"

/**
 * Raises or lowers an account's limit for good. Below what is used is allowed: then nothing more is accepted. Without a limit nothing stays raised.
 *
 * @example
 * const { result } = await changeLedgerLimitWorkflow(container).run({
 *   input: {
 *     account_id: "lacc_1",
 *     limit_amount: "20000",
 *     actor: { kind: "staff", user_id: "user_1" },
 *     reason: "New credit report",
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
