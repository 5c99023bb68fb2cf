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
import { createCompanyCreditStep } from "../steps/create-company-credit"

/** A company's new credit. */
export type CreateCompanyCreditInput = {
  company_id: string
  /** Lower case. */
  currency_code: string
  /** In major units of the currency; null: no limit; 0: nothing is allowed. */
  limit_amount: BigNumberInput | null
}

export const createCompanyCreditWorkflowId = "create-company-credit"

/**
 * Gives a company credit: a ledger account with the limit, and the line that
 * points to it. Taken back whole when a later step fails.
 *
 * @example
 * const { result } = await createCompanyCreditWorkflow(container).run({
 *   input: { company_id: "comp_1", currency_code: "sek", limit_amount: 10000 },
 * })
 *
 * @summary Give a company credit.
 */
export const createCompanyCreditWorkflow = createWorkflow(
  createCompanyCreditWorkflowId,
  (input: WorkflowData<CreateCompanyCreditInput & Attributed>) => {
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
    const line = createCompanyCreditStep({
      company_id: input.company_id,
      currency_code: input.currency_code,
      account_id: account.id,
    })
    recordActivityStep({
      company_id: input.company_id,
      action: "company-credit.created",
      subject: { type: "company_credit", id: line.id },
      after: transform({ account }, ({ account }) => ({
        limit_amount: account.limit_amount,
        currency_code: account.unit,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(line)
  }
)
