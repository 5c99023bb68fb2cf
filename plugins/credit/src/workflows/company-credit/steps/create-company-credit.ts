import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_CREDIT_MODULE,
  type CompanyCreditModuleService,
} from "../../../modules/company-credit"

/** A new credit line, on a ledger account that is open already. */
export type CreateCompanyCreditStepInput = {
  company_id: string
  currency_code: string
  account_id: string
}

/**
 * Writes a credit line. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when the company has one: the unique index
 * holds for two at once too.
 */
export const createCompanyCreditStep = createStep(
  "create-company-credit",
  async (input: CreateCompanyCreditStepInput, { container }) => {
    const lines = container.resolve<CompanyCreditModuleService>(
      COMPANY_CREDIT_MODULE
    )
    const line = await lines.createCompanyCredits(input)
    return new StepResponse(line, line.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyCreditModuleService>(COMPANY_CREDIT_MODULE)
        .deleteCompanyCredits(id)
    }
  }
)
