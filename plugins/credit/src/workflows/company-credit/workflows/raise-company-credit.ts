import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { raiseLedgerLimitStep } from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CompanyCreditEvents } from "../../../types/events"
import { findCompanyCreditStep } from "../steps/find-company-credit"

/** By how much a credit's limit is raised, until when, and why. */
export type RaiseCompanyCreditInput = {
  id: string
  /** `by` in major units of the credit's currency; null ends a raise that there is. */
  raise: { by: BigNumberInput; until: Date | string } | null
  /** For the activity log and the ledger. */
  reason: string
}

export const raiseCompanyCreditWorkflowId = "raise-company-credit"

/**
 * Raises a credit's limit until a moment, at which nothing has to be done; it
 * replaces a raise that there is. Rollback puts back what there was.
 *
 * @example
 * await raiseCompanyCreditWorkflow(container).run({
 *   input: {
 *     id: "ccred_1",
 *     raise: { by: "20000", until: "2027-01-31T23:00:00Z" },
 *     reason: "Big project until the end of January",
 *   },
 * })
 *
 * @summary Raise a company's credit limit for a time.
 */
export const raiseCompanyCreditWorkflow = createWorkflow(
  raiseCompanyCreditWorkflowId,
  (input: WorkflowData<RaiseCompanyCreditInput & Attributed>) => {
    const credit = findCompanyCreditStep(input.id)
    const raised = raiseLedgerLimitStep(
      transform({ input, credit }, ({ input, credit }) => ({
        account_id: credit.account_id,
        raise: input.raise,
        reason: input.reason,
        actor: input.actor,
      }))
    )
    emitEventStep({
      eventName: CompanyCreditEvents.RAISED,
      data: { id: input.id, company_id: credit.company_id },
    })
    recordActivityStep({
      company_id: credit.company_id,
      action: CompanyCreditEvents.RAISED,
      subject: { type: "company_credit", id: input.id },
      before: transform({ raised }, ({ raised }) => ({
        raised_by: raised.before.raised_by,
        raised_until: raised.before.raised_until,
      })),
      after: transform({ raised, input }, ({ raised, input }) => ({
        raised_by: raised.after.raised_by,
        raised_until: raised.after.raised_until,
        reason: input.reason,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
