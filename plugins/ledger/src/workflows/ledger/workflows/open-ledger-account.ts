import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { OpenAccountDTO } from "../../../types/account"
import { openLedgerAccountStep } from "../steps/open-ledger-account"

export const openLedgerAccountWorkflowId = "open-ledger-account"

/**
 * Opens an account, or finds the one that its key has.
 *
 * @example
 * const { result } = await openLedgerAccountWorkflow(container).run({
 *   input: {
 *     key: "credit:comp_1:sek",
 *     owner_type: "company",
 *     owner_id: "comp_1",
 *     kind: "credit",
 *     unit: "sek",
 *     limit_amount: "10000",
 *     time_zone: "Europe/Stockholm",
 *   },
 * })
 *
 * @summary Open an account in the ledger.
 */
export const openLedgerAccountWorkflow = createWorkflow(
  openLedgerAccountWorkflowId,
  (input: WorkflowData<OpenAccountDTO>) =>
    new WorkflowResponse(openLedgerAccountStep(input))
)
