import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreditReportAnswer } from "../../../credit-report"
import { creditsIn } from "../../company-credit/credits-in"

/** A report to store, and of which credit. */
export type CreateCreditReportStepInput = CreditReportAnswer & {
  company_credit_id: string
  source: string
}

/** Stores a report on a company's solvency. Rollback deletes it. */
export const createCreditReportStep = createStep(
  "create-credit-report",
  async (input: CreateCreditReportStepInput, { container }) => {
    // Amounts are decimal texts, which Medusa takes but types as numbers.
    const row: object = input
    const [{ id }] = await creditsIn(container).createCreditReports([row])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await creditsIn(container).deleteCreditReports(id)
    }
  }
)
