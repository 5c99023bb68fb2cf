import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  changeLedgerAccountStatusStep,
  changeLedgerLimitStep,
  openLedgerAccountStep,
} from "@medusa-b2b/ledger/workflows"
import type { BigNumberInput } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
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
import { accountKeyOf } from "../account-key"
import { createCompanyCreditStep } from "../steps/create-company-credit"
import { validateCreditCompanyStep } from "../steps/validate-credit-company"

/** A company's new credit. */
export type CreateCompanyCreditInput = {
  /** A legal entity, or a group as the roof over its own. */
  company_id: string
  /** Lower-case ISO 4217 code; stays. */
  currency_code: string
  /** In major units of the currency; null: no limit; 0: nothing is allowed. */
  limit_amount: BigNumberInput | null
  /** Default `refuse`. */
  over_limit?: OverLimitChoice
  /** Days after which an unpaid invoice stops further orders; null: never. Default: the option `default_overdue_days`. */
  overdue_days?: number | null
  /** Default null: those of the nearest company above, else the merchant's. */
  payment_terms?: PaymentTerms | null
}

export const createCompanyCreditWorkflowId = "create-company-credit"

/**
 * Gives a company credit: a ledger account with the limit, and what is said
 * about it. Where the company had credit in that currency before, what it
 * still owes counts. Taken back whole when a later step fails.
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
    validateCreditCompanyStep(input.company_id)
    const account = openLedgerAccountStep(
      transform({ input }, ({ input }) => ({
        key: accountKeyOf(input),
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
    // Of an account from before: a new one has both already.
    const limit = changeLedgerLimitStep(
      transform({ input, account }, ({ input, account }) => ({
        account_id: account.id,
        limit_amount: input.limit_amount,
        actor: input.actor,
      }))
    )
    changeLedgerAccountStatusStep(
      transform({ input, account }, ({ input, account }) => ({
        account_id: account.id,
        status: "open" as const,
        actor: input.actor,
      }))
    )
    const credit = createCompanyCreditStep(
      transform({ input, account }, ({ input, account }) => ({
        company_id: input.company_id,
        currency_code: input.currency_code,
        account_id: account.id,
        over_limit: input.over_limit ?? "refuse",
        ...(input.overdue_days !== undefined && {
          overdue_days: input.overdue_days,
        }),
        ...writePaymentTerms(input.payment_terms ?? null),
      }))
    )
    emitEventStep({
      eventName: CompanyCreditEvents.CREATED,
      data: { id: credit.id, company_id: input.company_id },
    })
    recordActivityStep({
      company_id: input.company_id,
      action: CompanyCreditEvents.CREATED,
      subject: { type: "company_credit", id: credit.id },
      after: transform({ limit, credit }, ({ limit, credit }) => ({
        limit_amount: limit.after.limit_amount,
        currency_code: credit.currency_code,
        over_limit: credit.over_limit,
        overdue_days: credit.overdue_days,
        payment_terms_kind: credit.payment_terms_kind,
        payment_terms_days: credit.payment_terms_days,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(credit)
  }
)
