import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { changeLedgerLimitStep } from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { OverLimitChoice } from "../../../domain/over-limit-choice"
import {
  type PaymentTerms,
  writePaymentTerms,
} from "../../../domain/payment-terms"
import { CompanyCreditEvents } from "../../../types/events"
import { updateCompanyCreditStep } from "../steps/update-company-credit"

/** What is changed about a credit; what is left out stays. */
export type UpdateCompanyCreditInput = {
  id: string
  /** In major units of the credit's currency; null: no limit; 0: nothing more is allowed. */
  limit_amount?: BigNumberInput | null
  over_limit?: OverLimitChoice
  /** null: overdue invoices never stop an order. */
  overdue_days?: number | null
  /** null: those of the nearest company above, else the merchant's. */
  payment_terms?: PaymentTerms | null
  /** Why, for the activity log. */
  reason?: string | null
}

export const updateCompanyCreditWorkflowId = "update-company-credit"

/**
 * Changes a company's credit. A limit below what is used is allowed: then
 * nothing more is accepted. Orders that are placed keep their terms. Taken
 * back whole when a later step fails.
 *
 * @example
 * await updateCompanyCreditWorkflow(container).run({
 *   input: { id: "ccred_1", limit_amount: 20000, over_limit: "hold" },
 * })
 *
 * @summary Change a company's credit.
 */
export const updateCompanyCreditWorkflow = createWorkflow(
  updateCompanyCreditWorkflowId,
  (input: WorkflowData<UpdateCompanyCreditInput & Attributed>) => {
    const changes = transform(
      { input },
      ({ input: { id, over_limit, overdue_days, payment_terms } }) => ({
        id,
        ...(over_limit && { over_limit }),
        ...(overdue_days !== undefined && { overdue_days }),
        ...(payment_terms !== undefined && writePaymentTerms(payment_terms)),
      })
    )
    const previous = updateCompanyCreditStep(changes)
    const limit = when(
      "change-limit",
      { input },
      ({ input }) => input.limit_amount !== undefined
    ).then(() =>
      changeLedgerLimitStep(
        transform({ input, previous }, ({ input, previous }) => ({
          account_id: previous.account_id,
          limit_amount: input.limit_amount ?? null,
          actor: input.actor,
          reason: input.reason,
        }))
      )
    )
    emitEventStep({
      eventName: CompanyCreditEvents.UPDATED,
      data: { id: input.id, company_id: previous.company_id },
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: CompanyCreditEvents.UPDATED,
      subject: { type: "company_credit", id: input.id },
      before: transform({ previous, limit }, ({ previous, limit }) => ({
        ...previous,
        ...(limit && { limit_amount: limit.before.limit_amount }),
      })),
      after: transform(
        { changes, limit, input },
        ({ changes, limit, input }) => ({
          ...changes,
          ...(limit && { limit_amount: limit.after.limit_amount }),
          ...(input.reason && { reason: input.reason }),
        })
      ),
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
