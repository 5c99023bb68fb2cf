import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CompanyCreditEvents } from "../../../types/events"
import { updateCompanyCreditStep } from "../steps/update-company-credit"

/** Up to when overdue invoices stop nothing, and why. */
export type GrantOverdueGraceInput = {
  id: string
  /** Calendar date in the company's time zone, `2026-01-31`, that day included; null ends it. */
  overdue_grace_until: string | null
  /** For the activity log. */
  reason: string
}

export const grantOverdueGraceWorkflowId = "grant-overdue-grace"

/**
 * Lets a company order on account up to a date although invoices are overdue.
 * Rollback writes the date back that there was.
 *
 * @example
 * await grantOverdueGraceWorkflow(container).run({
 *   input: { id: "ccred_1", overdue_grace_until: "2026-12-24", reason: "Pays on Monday" },
 * })
 *
 * @summary Let a company order although invoices are overdue.
 */
export const grantOverdueGraceWorkflow = createWorkflow(
  grantOverdueGraceWorkflowId,
  (input: WorkflowData<GrantOverdueGraceInput & Attributed>) => {
    const previous = updateCompanyCreditStep({
      id: input.id,
      overdue_grace_until: input.overdue_grace_until,
    })
    emitEventStep({
      eventName: CompanyCreditEvents.GRACE_GRANTED,
      data: { id: input.id, company_id: previous.company_id },
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: CompanyCreditEvents.GRACE_GRANTED,
      subject: { type: "company_credit", id: input.id },
      before: transform({ previous }, ({ previous }) => ({
        overdue_grace_until: previous.overdue_grace_until,
      })),
      after: transform({ input }, ({ input }) => ({
        overdue_grace_until: input.overdue_grace_until,
        reason: input.reason,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
