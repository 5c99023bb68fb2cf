import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CreditDTO } from "../../../types/booking"
import { creditLedgerStep } from "../steps/credit-ledger"

export const creditLedgerWorkflowId = "credit-ledger"

/**
 * Books what was paid or given back.
 *
 * @example
 * const { result } = await creditLedgerWorkflow(container).run({
 *   input: {
 *     key: "credit.payment:P-1",
 *     reference: { type: "payment", id: "P-1" },
 *     credits: [{ account_id: "lacc_1", amount: "4000" }],
 *   },
 * })
 *
 * @summary Credit accounts of the ledger.
 */
export const creditLedgerWorkflow = createWorkflow(
  creditLedgerWorkflowId,
  (input: WorkflowData<CreditDTO>) =>
    new WorkflowResponse(creditLedgerStep(input))
)
