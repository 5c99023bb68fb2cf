import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CreditReportAnswer } from "../../../credit-report"
import { CompanyCreditEvents } from "../../../types/events"
import { createCreditReportStep } from "../steps/create-credit-report"
import { obtainCreditReportStep } from "../steps/obtain-credit-report"

/** A report on a company's solvency. */
export type StoreCreditReportInput = {
  company_credit_id: string
  /** What staff have read; null asks the bureau that `provideCreditReport` names. */
  report: CreditReportAnswer | null
}

export const storeCreditReportWorkflowId = "store-credit-report"

/**
 * Stores what is known of a company's solvency, from staff or from the bureau.
 * It proposes a limit and changes none. Taken back whole when a later step fails.
 *
 * @example
 * await storeCreditReportWorkflow(container).run({
 *   input: { company_credit_id: "ccred_1", report: null },
 * })
 *
 * @summary Store a credit report.
 */
export const storeCreditReportWorkflow = createWorkflow(
  storeCreditReportWorkflowId,
  (input: WorkflowData<StoreCreditReportInput & Attributed>) => {
    const obtained = obtainCreditReportStep(input)
    const report = createCreditReportStep(
      transform(
        { input, obtained },
        ({ input, obtained: { company_id: _company_id, ...rest } }) => ({
          ...rest,
          company_credit_id: input.company_credit_id,
        })
      )
    )
    emitEventStep({
      eventName: CompanyCreditEvents.REPORT_STORED,
      data: { id: input.company_credit_id, company_id: obtained.company_id },
    })
    recordActivityStep({
      company_id: obtained.company_id,
      action: CompanyCreditEvents.REPORT_STORED,
      subject: { type: "company_credit", id: input.company_credit_id },
      after: transform({ obtained }, ({ obtained }) => ({
        source: obtained.source,
        reported_on: obtained.reported_on,
        proposed_limit: obtained.proposed_limit,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(report)
  }
)
