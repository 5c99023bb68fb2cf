import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChangeStatusDTO } from "../../../types/account"
import { changeLedgerAccountStatusStep } from "../steps/change-ledger-account-status"

export const changeLedgerAccountStatusWorkflowId =
  "change-ledger-account-status"

/**
 * Closes an account or opens it again.
 *
 * @example
 * const { result } = await changeLedgerAccountStatusWorkflow(container).run({
 *   input: {
 *     account_id: "lacc_1",
 *     status: "closed",
 *   },
 * })
 *
 * @summary Close an account of the ledger.
 */
export const changeLedgerAccountStatusWorkflow = createWorkflow(
  changeLedgerAccountStatusWorkflowId,
  (input: WorkflowData<ChangeStatusDTO>) =>
    new WorkflowResponse(changeLedgerAccountStatusStep(input))
)
