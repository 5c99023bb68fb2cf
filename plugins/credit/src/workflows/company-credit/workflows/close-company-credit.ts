import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { changeLedgerAccountStatusStep } from "@medusa-b2b/ledger/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CompanyCreditEvents } from "../../../types/events"
import { closeCompanyCreditStep } from "../steps/close-company-credit"
import { findCompanyCreditStep } from "../steps/find-company-credit"

export const closeCompanyCreditWorkflowId = "close-company-credit"

/**
 * Takes a company's credit away: nothing more is ordered on it. What is held
 * and owed stays in the ledger, and is invoiced and paid as before. Taken back
 * whole when a later step fails.
 *
 * @example
 * await closeCompanyCreditWorkflow(container).run({ input: { id: "ccred_1" } })
 *
 * @summary Close a company's credit.
 */
export const closeCompanyCreditWorkflow = createWorkflow(
  closeCompanyCreditWorkflowId,
  (input: WorkflowData<{ id: string } & Attributed>) => {
    const credit = findCompanyCreditStep(input.id)
    // The account first: from then on nothing more is held, whoever looks.
    changeLedgerAccountStatusStep(
      transform({ input, credit }, ({ input, credit }) => ({
        account_id: credit.account_id,
        status: "closed" as const,
        actor: input.actor,
      }))
    )
    closeCompanyCreditStep(input.id)
    emitEventStep({
      eventName: CompanyCreditEvents.CLOSED,
      data: { id: input.id, company_id: credit.company_id },
    })
    recordActivityStep({
      company_id: credit.company_id,
      action: CompanyCreditEvents.CLOSED,
      subject: { type: "company_credit", id: input.id },
      before: transform({ credit }, ({ credit }) => ({
        currency_code: credit.currency_code,
        over_limit: credit.over_limit,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
