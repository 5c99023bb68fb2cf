import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  CREDIT_LINE_MODULE,
  type CreditLineModuleService,
} from "../../../modules/credit-line"

/** A new credit line, on a ledger account that is open already. */
export type CreateCreditLineStepInput = {
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
export const createCreditLineStep = createStep(
  "create-credit-line",
  async (input: CreateCreditLineStepInput, { container }) => {
    const lines = container.resolve<CreditLineModuleService>(CREDIT_LINE_MODULE)
    const line = await lines.createCreditLines(input)
    return new StepResponse(line, line.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CreditLineModuleService>(CREDIT_LINE_MODULE)
        .deleteCreditLines(id)
    }
  }
)
