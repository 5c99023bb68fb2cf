import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentTermsColumns } from "../../../domain/payment-terms"
import type { OverLimitChoice } from "../../../domain/over-limit-choice"
import { creditsIn } from "../credits-in"

/** A company's new credit, on a ledger account that is open already. */
export type CreateCompanyCreditStepInput = PaymentTermsColumns & {
  company_id: string
  currency_code: string
  account_id: string
  over_limit: OverLimitChoice
  /** Left out: as the option `default_overdue_days` says. */
  overdue_days?: number | null
}

/**
 * Writes a company's credit. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when the company has one: the unique index
 * holds for two at once too.
 */
export const createCompanyCreditStep = createStep(
  "create-company-credit",
  async (input: CreateCompanyCreditStepInput, { container }) => {
    const service = creditsIn(container)
    const { default_overdue_days } = await service.getOptions()
    const credit = await service.createCompanyCredits({
      overdue_days: default_overdue_days,
      ...input,
    })
    return new StepResponse(credit, credit.id)
  },
  async (id, { container }) => {
    if (id) {
      await creditsIn(container).deleteCompanyCredits(id)
    }
  }
)
