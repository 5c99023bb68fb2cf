import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { openLedgerAccountStep } from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCreditLineStep } from "../steps/create-credit-line"

/** A company's new credit. */
export type CreateCreditLineInput = {
  company_id: string
  /** Lower case. */
  currency_code: string
  /** In major units of the currency; null: no limit; 0: nothing is allowed. */
  limit_amount: BigNumberInput | null
}

export const createCreditLineWorkflowId = "create-credit-line"

/**
 * Gives a company credit: a ledger account with the limit, and the line that
 * points to it. Taken back whole when a later step fails.
 *
 * @example
 * const { result } = await createCreditLineWorkflow(container).run({
 *   input: { company_id: "comp_1", currency_code: "sek", limit_amount: 10000 },
 * })
 *
 * @summary Give a company credit.
 */
export const createCreditLineWorkflow = createWorkflow(
  createCreditLineWorkflowId,
  (input: WorkflowData<CreateCreditLineInput & Attributed>) => {
    const account = openLedgerAccountStep(
      transform({ input }, ({ input }) => ({
        key: `credit:${input.company_id}`,
        owner_type: "company",
        owner_id: input.company_id,
        kind: "credit",
        unit: input.currency_code,
        limit_amount: input.limit_amount,
        // Without a window no calendar turns.
        time_zone: "UTC",
        actor: input.actor,
      }))
    )
    const line = createCreditLineStep({
      company_id: input.company_id,
      currency_code: input.currency_code,
      account_id: account.id,
    })
    recordActivityStep({
      company_id: input.company_id,
      action: "credit-line.created",
      subject: { type: "credit_line", id: line.id },
      after: transform({ account }, ({ account }) => ({
        limit_amount: account.limit_amount,
        currency_code: account.unit,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(line)
  }
)
